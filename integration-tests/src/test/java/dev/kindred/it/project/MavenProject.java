package dev.kindred.it.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Folder that begins empty, in which commands run as its owner types them. */
final class MavenProject implements AutoCloseable {

  private static final Pattern COLOR = Pattern.compile("\u001B\\[[0-9;]*m");

  private final Path folder;
  private final MavenRepository repository;

  private MavenProject(Path folder, MavenRepository repository) {
    this.folder = folder;
    this.repository = repository;
  }

  /** Makes an empty project beside its repository, in a temporary folder. */
  static MavenProject create(Path temporary) throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("project"));
    return new MavenProject(folder, MavenRepository.create(temporary.resolve("repository")));
  }

  void write(String file, String text) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), text);
  }

  String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  /** Begins with the sources of an example, without what earlier builds have left there. */
  void copy(Path example) throws IOException {
    try (Stream<Path> files = Files.walk(example)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = example.relativize(file).toString();
        if (!name.startsWith("target")) {
          write(name, Files.readString(file));
        }
      }
    }
  }

  /**
   * Runs a command of a shell, and returns its output without warnings.
   *
   * @param code the exit code that it must have
   */
  String run(int code, String command) throws IOException, InterruptedException {
    Path warnings = folder.resolveSibling("warnings");
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", command).directory(folder.toFile());
    builder.redirectError(warnings.toFile());
    // Not offline: what a project needs beyond this build's own plugins may have to be downloaded.
    builder
        .environment()
        .put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -Dmaven.repo.local=" + repository.path());
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor())
        .as("%s\n%s\n%s", command, output, Files.readString(warnings))
        .isEqualTo(code);
    return COLOR.matcher(output).replaceAll("");
  }

  @Override
  public void close() throws IOException {
    repository.close();
  }
}
