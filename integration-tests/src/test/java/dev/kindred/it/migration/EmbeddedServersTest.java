package dev.kindred.it.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.tool.Baseline;
import dev.kindred.tool.BaselineOptions;
import dev.kindred.tool.Check;
import dev.kindred.tool.CheckOptions;
import dev.kindred.tool.ProjectFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check starts servers from their artifacts where no URL is given. */
@Tag("slow")
class EmbeddedServersTest {

  @TempDir Path path;

  @Test
  void serversAreStarted() throws IOException {
    Path model = path.resolve("target/classes/META-INF/kindred/schema");
    Files.createDirectories(model);
    Files.writeString(
        model.resolve("author.txt"),
        """
        table author
        column id long not null identity
        column name text(100) not null
        primary key pk_author (id)
        hint entity com.acme.Author
        """);
    ProjectFolders folders = ProjectFolders.of(path).dialects("mariadb", "postgresql");
    new Baseline(BaselineOptions.of(folders), line -> {}).run();

    assertThat(new Check(CheckOptions.of(folders), line -> {}).run().problems()).isEmpty();
  }
}
