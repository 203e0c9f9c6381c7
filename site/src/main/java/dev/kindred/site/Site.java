package dev.kindred.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Folder of web pages: the documents, as they link to each other, and the Javadoc of modules. */
public final class Site {

  /** Folder with the Javadoc of a module, below the module's. */
  private static final Path JAVADOC = Path.of("target", "reports", "apidocs");

  /** Modules that nobody calls: compilers and builds do. */
  private static final Set<String> WITHOUT_API = Set.of("processor", "maven-plugin");

  private final Path root;
  private final Path output;
  private final Pages pages;

  private Site(Path root, Path output, String repository) {
    this.root = root;
    this.output = output;
    this.pages = new Pages(root, repository);
  }

  /**
   * Writes the site.
   *
   * @param arguments the folder of the project, the folder of the site, and the address of the
   *     project's sources
   */
  public static void main(String... arguments) throws IOException {
    new Site(
            Path.of(arguments[0]).toRealPath(),
            Path.of(arguments[1]).toAbsolutePath().normalize(),
            arguments[2])
        .write();
  }

  private void write() throws IOException {
    for (Path document : documents()) {
      write(Pages.name(document), pages.page(document));
    }
    write(Path.of("index.html"), pages.page(Path.of("README.md")));
    copy(root.resolve("docs/images"), output.resolve("docs/images"));
    for (String module : modules()) {
      copy(root.resolve(module).resolve(JAVADOC), output.resolve("api").resolve(module));
    }
    write(Path.of("api/index.html"), pages.javadoc(modules()));
  }

  /** Returns the documents, as seen from the project's folder. */
  private List<Path> documents() throws IOException {
    try (Stream<Path> below = Files.walk(root.resolve("docs"));
        Stream<Path> above = Files.list(root)) {
      return Stream.concat(above, below)
          .filter(file -> file.toString().endsWith(".md"))
          .map(root::relativize)
          .sorted()
          .toList();
    }
  }

  /** Returns the names of the modules with Javadoc. */
  private List<String> modules() throws IOException {
    try (Stream<Path> files = Files.list(root)) {
      return files
          .filter(module -> Files.exists(module.resolve(JAVADOC).resolve("index.html")))
          .map(module -> module.getFileName().toString())
          .filter(module -> !WITHOUT_API.contains(module))
          .sorted()
          .toList();
    }
  }

  private void write(Path name, String page) throws IOException {
    Path file = output.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, page);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
