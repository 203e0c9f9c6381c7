package dev.kindred.it.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who follows these documents, command by command, gets what they show. */
@Tag("slow")
class WalkthroughTest {

  @TempDir Path path;

  @ParameterizedTest
  @CsvSource({"README.md, 5", "docs/getting-started.md, 21"})
  void leadsWhereItSays(String document, int steps) throws Exception {
    try (MavenProject project = MavenProject.create(path)) {
      assertThat(new Walkthrough(Path.of("..", document), project).follow()).isEqualTo(steps);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kotlin", "lombok"})
  void anExampleRunsAsItsPageSays(String name) throws Exception {
    Path example = Path.of("../examples", name);
    try (MavenProject project = MavenProject.create(path)) {
      project.copy(example);

      assertThat(new Walkthrough(example.resolve("README.md"), project).follow()).isEqualTo(1);
    }
  }
}
