package dev.kindred.it.project;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Local Maven repository with what this build has made, and links to all that the build itself has
 * downloaded. Nothing is written to the repository of whoever builds.
 */
final class MavenRepository implements AutoCloseable {

  private static final String VERSION = "0.1.0-SNAPSHOT";

  private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(kindred[\\w-]*)<");
  private static final List<String> MODULES =
      List.of("runtime", "processor", "migrations", "tools", "maven-plugin");

  private final Path path;

  private MavenRepository(Path path) {
    this.path = path;
  }

  static MavenRepository create(Path path) throws IOException {
    Path downloaded = downloaded();
    link(downloaded, path, "dev");
    link(downloaded.resolve("dev"), path.resolve("dev"), "kindred");
    MavenRepository repository = new MavenRepository(path);
    repository.add(Path.of("../pom.xml"), "kindred", "pom");
    for (String module : MODULES) {
      repository.addModule(Path.of("..", module));
    }
    return repository;
  }

  Path path() {
    return path;
  }

  /** Returns the repository that the classes of this JVM come from. */
  private static Path downloaded() {
    String classPath = System.getProperty("java.class.path");
    Matcher matcher =
        Pattern.compile("[^" + File.pathSeparator + "]*(?=[/\\\\]com[/\\\\]h2database)")
            .matcher(classPath);
    if (!matcher.find()) {
      throw new AssertionError("H2 comes from no Maven repository: " + classPath);
    }
    return Path.of(matcher.group());
  }

  /** Links all that is in a folder but one. */
  private static void link(Path from, Path to, String butOne) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(each -> !each.endsWith(butOne)).toList()) {
        Files.createSymbolicLink(to.resolve(file.getFileName()), file.toAbsolutePath());
      }
    }
  }

  private void addModule(Path module) throws IOException {
    String pom = Files.readString(module.resolve("pom.xml"));
    Matcher artifact = ARTIFACT.matcher(pom.replaceFirst("(?s)<parent>.*?</parent>", ""));
    if (!artifact.find()) {
      throw new AssertionError(module + " has no artifact.");
    }
    String name = artifact.group(1);
    add(module.resolve("pom.xml"), name, "pom");
    add(module.resolve("target/" + name + "-" + VERSION + ".jar"), name, "jar");
  }

  private void add(Path file, String artifact, String type) throws IOException {
    Path folder = path.resolve("dev/kindred").resolve(artifact).resolve(VERSION);
    Files.createDirectories(folder);
    Files.copy(file, folder.resolve(artifact + "-" + VERSION + "." + type));
  }

  /** Deletes the links, so that nobody follows them. */
  @Override
  public void close() throws IOException {
    for (Path folder : List.of(path, path.resolve("dev"))) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path link : files.filter(Files::isSymbolicLink).toList()) {
          Files.delete(link);
        }
      }
    }
  }
}
