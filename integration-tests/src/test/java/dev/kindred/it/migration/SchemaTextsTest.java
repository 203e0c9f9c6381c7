package dev.kindred.it.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.internal.schema.MetadataTables;
import dev.kindred.internal.schema.SchemaModel;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.internal.schema.SchemaView;
import dev.kindred.migration.model.PendingDrops;
import dev.kindred.migration.model.SchemaSnapshot;
import dev.kindred.migration.text.PendingDropsFile;
import dev.kindred.migration.text.SchemaFolder;
import dev.kindred.migration.text.SchemaText;
import dev.kindred.spi.EntityRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts of schemas hold all that the metadata of entities says. */
@Tag("once")
class SchemaTextsTest {

  private static final SchemaModel MODEL = MetadataTables.of(EntityRegistry.all());

  @Test
  void aTableIsReadAsItWasWritten() {
    assertThat(MODEL.tables()).hasSizeGreaterThan(200);
    for (SchemaTable table : MODEL.tables()) {
      String text = SchemaText.of(table).toString();

      assertThat(SchemaText.read("table", text)).isEqualTo(SchemaText.of(table));
      assertThat(SchemaText.read("table", text)).hasToString(text);
    }
  }

  @Test
  void aViewIsReadAsItWasWritten() {
    assertThat(MODEL.views()).isNotEmpty();
    for (SchemaView view : MODEL.views()) {
      String text = SchemaText.of(view).toString();

      assertThat(SchemaText.read("view", text)).isEqualTo(SchemaText.of(view));
    }
  }

  @Test
  void whatWaitsForItsDropIsReadAsItWasWritten() {
    PendingDrops pending = new PendingDrops(List.of(), MODEL.tables());

    assertThat(PendingDropsFile.read("file", PendingDropsFile.text(pending)).tables())
        .containsExactlyInAnyOrderElementsOf(MODEL.tables());
  }

  @Test
  void aFolderIsReadAsItWasWritten(@TempDir Path path) throws IOException {
    SchemaFolder folder = new SchemaFolder(path);
    SchemaSnapshot snapshot = new SchemaSnapshot(MODEL, PendingDrops.NONE);
    for (Map.Entry<Path, Optional<String>> change : folder.changes(snapshot).entrySet()) {
      Files.writeString(change.getKey(), change.getValue().orElseThrow());
    }

    assertThat(folder.changes(snapshot)).isEmpty();
    assertThat(folder.snapshot().model().tables())
        .containsExactlyInAnyOrderElementsOf(MODEL.tables());
    assertThat(folder.snapshot().model().views())
        .containsExactlyInAnyOrderElementsOf(MODEL.views());
    assertThat(folder.declared().model()).isEqualTo(folder.snapshot().model());
  }
}
