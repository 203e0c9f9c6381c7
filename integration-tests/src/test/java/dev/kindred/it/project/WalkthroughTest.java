package dev.kindred.it.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
