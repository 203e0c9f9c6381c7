package dev.kindred.tool.internal.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All files change, or none. */
class FileChangesTest {

  @TempDir Path path;

  private Map<String, String> texts() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(path.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }

  @Test
  void allFilesAreWritten() throws IOException {
    Files.writeString(path.resolve("old"), "old");
    Files.writeString(path.resolve("gone"), "gone");
    FileChanges changes = new FileChanges();
    changes.create(path.resolve("a/b/new"), "new");
    changes.putAll(
        Map.of(path.resolve("old"), Optional.of("newer"), path.resolve("gone"), Optional.empty()));

    changes.apply();

    assertThat(texts()).isEqualTo(Map.of("a/b/new", "new", "old", "newer"));
  }

  @Test
  void nothingIsLeftOfAFailure() throws IOException {
    Files.writeString(path.resolve("old"), "old");
    Files.writeString(path.resolve("gone"), "gone");
    Files.createDirectories(path.resolve("folder/full"));
    FileChanges changes = new FileChanges();
    changes.create(path.resolve("new"), "new");
    changes.putAll(Map.of(path.resolve("old"), Optional.of("newer")));
    changes.putAll(Map.of(path.resolve("gone"), Optional.empty()));
    changes.putAll(Map.of(path.resolve("folder"), Optional.of("no file")));

    assertThatThrownBy(changes::apply).isInstanceOf(UncheckedIOException.class);

    assertThat(texts()).isEqualTo(Map.of("gone", "gone", "old", "old"));
  }

  @Test
  void nothingIsLeftWhenAFileCanNotEvenBePrepared() throws IOException {
    Files.writeString(path.resolve("file"), "text");
    FileChanges changes = new FileChanges();
    changes.create(path.resolve("new"), "new");
    changes.putAll(Map.of(path.resolve("file/below"), Optional.of("no folder")));

    assertThatThrownBy(changes::apply).isInstanceOf(UncheckedIOException.class);

    assertThat(texts()).isEqualTo(Map.of("file", "text"));
  }

  @Test
  void aMigrationIsNeverOverwritten() throws IOException {
    Files.writeString(path.resolve("V1__a.sql"), "text");

    assertThatThrownBy(() -> new FileChanges().create(path.resolve("V1__a.sql"), "other"))
        .isInstanceOf(RefusedException.class)
        .hasMessage(
            path.resolve("V1__a.sql")
                + " exists, and a migration is never overwritten. Choose another name.");
  }
}
