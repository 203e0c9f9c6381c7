package dev.kindred.it.migration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.internal.schema.MetadataTables;
import dev.kindred.internal.schema.QualifiedName;
import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.internal.schema.SchemaModel;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.internal.schema.SchemaView;
import dev.kindred.migration.model.TableHints;
import dev.kindred.migration.text.SchemaFolder;
import dev.kindred.migration.text.SchemaText;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The processor writes of each table what the runtime knows of it. */
@Tag("once")
class TablesOfTheCompilerTest {

  private static final List<EntityMetadata<?>> ENTITIES = EntityRegistry.all();
  private static final SchemaModel MODEL = MetadataTables.of(ENTITIES);

  /** Returns the text that the processor wrote. */
  private static String written(QualifiedName table) throws IOException {
    String file = "/META-INF/kindred/schema/" + SchemaFolder.fileName(table);
    try (InputStream text = TablesOfTheCompilerTest.class.getResourceAsStream(file)) {
      assertThat(text).as(file).isNotNull();
      return new String(text.readAllBytes(), UTF_8);
    }
  }

  private static String withoutHints(String text) {
    return text.lines()
        .filter(line -> !line.startsWith("hint "))
        .map(line -> line + '\n')
        .collect(Collectors.joining());
  }

  @Test
  void tablesAreTheRuntimes() throws IOException {
    assertThat(MODEL.tables()).hasSizeGreaterThan(200);
    for (SchemaTable table : MODEL.tables()) {
      assertThat(withoutHints(written(table.name()))).isEqualTo(SchemaText.of(table).toString());
    }
  }

  @Test
  void viewsAreTheRuntimes() throws IOException {
    assertThat(MODEL.views()).isNotEmpty();
    for (SchemaView view : MODEL.views()) {
      assertThat(withoutHints(written(view.name()))).isEqualTo(SchemaText.of(view).toString());
    }
  }

  @Test
  void hintsNameTheEntityAndTheAttributeOfEachColumn() throws IOException {
    Map<String, EntityMetadata<?>> byTable =
        ENTITIES.stream()
            .filter(entity -> entity.view() == null)
            .collect(
                Collectors.toMap(
                    entity -> MetadataTables.of(entity).name().plain(), Function.identity()));
    for (SchemaTable table : MODEL.tables()) {
      String text = written(table.name());
      TableHints hints = SchemaText.read("table", text).hints().orElseThrow();
      EntityMetadata<?> entity = byTable.get(table.name().plain());

      assertThat(SchemaText.of(table).with(hints)).hasToString(text);
      assertThat(Stream.ofNullable(entity).map(each -> each.type().getCanonicalName()))
          .allMatch(hints.entity()::equals);
      assertThat(hints.attributes().keySet())
          .containsExactlyInAnyOrderElementsOf(
              entity == null
                  ? List.of()
                  : table.columns().stream().map(SchemaColumn::name).toList());
    }
  }

  @Test
  void hintsTellOfFormerNamesAndOfTheValuesOfNewColumns() throws IOException {
    TableHints hints = hints("reissue");

    assertThat(hints.renamedFrom()).contains(new QualifiedName("", "reprint"));
    assertThat(hints.renamed())
        .containsOnly(
            Map.entry("title", "name"),
            Map.entry("\"Pages\"", "\"NO OF PAGES\""),
            Map.entry("original_id", "based_on_id"),
            Map.entry("price_amount", "cost_sum"),
            Map.entry("price_currency", "cost_currency"));
    assertThat(hints.backfills())
        .containsOnly(
            Map.entry("slug", "lower(title) || ' ''x'"), Map.entry("price_currency", "'EUR'"));
    assertThat(hints.attribute("price_amount")).isEqualTo("Reissue.price.amount");
  }

  @Test
  void aJoinTableIsRenamedWithItsEntity() throws IOException {
    TableHints hints = hints("reissue_similar");

    assertThat(hints.renamedFrom()).contains(new QualifiedName("", "reprint_similar"));
    assertThat(hints.renamed())
        .containsOnly(
            Map.entry("from_reissue_id", "from_reprint_id"),
            Map.entry("to_reissue_id", "to_reprint_id"));
    assertThat(hints.attributes()).isEmpty();
  }

  private static TableHints hints(String table) throws IOException {
    return SchemaText.read(table, written(new QualifiedName("", table))).hints().orElseThrow();
  }
}
