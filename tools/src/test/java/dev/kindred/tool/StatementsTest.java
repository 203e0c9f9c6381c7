package dev.kindred.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process in which an application records its statements. */
class StatementsTest {

  @TempDir private Path folder;

  /** Stands for an application: writes as many files into the folder as it is told. */
  static final class Application {

    private Application() {}

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
      Path folder = Path.of(System.getProperty("kindred.statements.record"));
      for (String name : arguments) {
        if (name.equals("fail")) {
          throw new IllegalStateException("failed");
        }
        Files.createDirectories(folder);
        Files.createFile(folder.resolve(name));
      }
    }
  }

  private List<String> run(String... arguments) {
    List<Path> classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();
    return new Statements(
            new StatementsOptions(
                classPath,
                Application.class.getName(),
                List.of(arguments),
                folder.resolve("statements")))
        .run();
  }

  @Test
  void theFilesAreNamed() {
    assertThat(run("sqlite.bin", "h2.bin", "note"))
        .containsExactly(
            "Recorded " + folder.resolve("statements/h2.bin"),
            "Recorded " + folder.resolve("statements/sqlite.bin"));
  }

  @Test
  void anApplicationThatFailsOrRecordsNothingIsAFailure() {
    assertThatExceptionOfType(StatementsException.class)
        .isThrownBy(() -> run("fail"))
        .withMessage(
            Application.class.getName()
                + " ended with status 1, as its output says. Its statements may be recorded in"
                + " part.");
    assertThatExceptionOfType(StatementsException.class)
        .isThrownBy(this::run)
        .withMessageContaining("recorded no statement in " + folder);
  }
}
