package dev.kindred.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Run of the compiler with Kindred's processor, as in a user's build. */
final class Javac {

  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  private final Path output;
  private final List<Path> classPath = new ArrayList<>();
  private final List<String> options = new ArrayList<>(List.of("-Xlint:all", "-Werror"));
  private Supplier<Processor> processor = KindredProcessor::new;

  private Javac(Path output) {
    this.output = output;
  }

  /** Creates a run that writes to a folder, where it finds the classes of earlier runs. */
  static Javac to(Path output) {
    return new Javac(output);
  }

  Javac with(Path... classes) {
    classPath.addAll(List.of(classes));
    return this;
  }

  Javac option(String option) {
    options.add(option);
    return this;
  }

  Javac processing(Supplier<Processor> other) {
    processor = other;
    return this;
  }

  /** Compiles the sources below a folder. */
  Result compile(Path sources) {
    return compile(sources, below(sources, ".java"));
  }

  /** Compiles some of the sources below a folder, in this order. */
  Result compile(Path sources, Collection<Path> files) {
    try (StandardJavaFileManager manager =
        COMPILER.getStandardFileManager(null, Locale.ROOT, null)) {
      Files.createDirectories(classes());
      Files.createDirectories(generated());
      boolean isModule = files.stream().anyMatch(file -> file.endsWith("module-info.java"));
      manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes()));
      manager.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated()));
      manager.setLocationFromPaths(
          isModule ? StandardLocation.MODULE_PATH : StandardLocation.CLASS_PATH, path(isModule));
      DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
      JavaCompiler.CompilationTask task =
          COMPILER.getTask(
              new StringWriter(),
              manager,
              diagnostics,
              options,
              null,
              manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(List.of(processor.get()));
      boolean isSuccess = task.call();
      return new Result(isSuccess, lines(sources, diagnostics.getDiagnostics()), this);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private List<Path> path(boolean isModule) {
    List<Path> path = new ArrayList<>(classPath);
    if (!isModule) {
      path.add(classes());
    }
    for (String entry :
        System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1)) {
      if (!isModule || isUsersModule(entry)) {
        path.add(Path.of(entry));
      }
    }
    return path;
  }

  /** Returns whether an entry is the runtime or one of its dependencies. */
  private static boolean isUsersModule(String entry) {
    String path = entry.replace('\\', '/');
    return path.contains("/runtime/target/")
        || Stream.of(
                "kindred-runtime",
                "jooq",
                "jspecify",
                "slf4j-api",
                "HikariCP",
                "r2dbc-spi",
                "reactive-streams",
                "jakarta.xml.bind-api",
                "jakarta.activation-api")
            .anyMatch(name -> path.substring(path.lastIndexOf('/') + 1).startsWith(name));
  }

  private static List<String> lines(
      Path sources, List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    return diagnostics.stream()
        .filter(Javac::isAboutSources)
        .map(diagnostic -> line(sources, diagnostic))
        .toList();
  }

  /** Returns whether it is no note of the compiler itself. */
  private static boolean isAboutSources(Diagnostic<? extends JavaFileObject> diagnostic) {
    return diagnostic.getKind() != Diagnostic.Kind.NOTE
        || diagnostic.getMessage(Locale.ROOT).startsWith("[KD");
  }

  private static String line(Path sources, Diagnostic<? extends JavaFileObject> diagnostic) {
    String text = diagnostic.getMessage(Locale.ROOT);
    if (diagnostic.getSource() == null) {
      return text;
    }
    Path file = Path.of(diagnostic.getSource().toUri());
    String name =
        file.startsWith(sources.toAbsolutePath())
            ? sources.toAbsolutePath().relativize(file).toString()
            : String.valueOf(file.getFileName());
    return "%s:%d:%d: %s"
        .formatted(
            name.replace('\\', '/'),
            diagnostic.getLineNumber(),
            diagnostic.getColumnNumber(),
            text);
  }

  Path classes() {
    return output.resolve("classes");
  }

  Path generated() {
    return output.resolve("generated");
  }

  static List<Path> below(Path folder, String suffix) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(suffix) && Files.isRegularFile(file))
          .sorted()
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Result of a run. */
  record Result(boolean isSuccess, List<String> diagnostics, Javac javac) {

    /** Returns the generated sources and resources by path. */
    Map<String, String> files() {
      Map<String, String> files = new TreeMap<>();
      below(javac.generated(), ".java")
          .forEach(file -> files.put(name(javac.generated(), file), text(file)));
      below(javac.classes().resolve("META-INF"), "")
          .forEach(file -> files.put(name(javac.classes(), file), text(file)));
      return files;
    }

    private static String name(Path folder, Path file) {
      return folder.relativize(file).toString().replace('\\', '/');
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
