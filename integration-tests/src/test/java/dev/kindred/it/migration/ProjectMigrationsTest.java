package dev.kindred.it.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.internal.schema.MetadataTables;
import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.internal.schema.SchemaConstraint;
import dev.kindred.internal.schema.SchemaConstraint.Index;
import dev.kindred.internal.schema.SchemaModel;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.internal.schema.SchemaType;
import dev.kindred.it.DatabaseTest;
import dev.kindred.it.database.FreshDatabase;
import dev.kindred.it.database.TestDatabase;
import dev.kindred.migration.model.PendingDrops;
import dev.kindred.migration.model.SchemaSnapshot;
import dev.kindred.migration.text.SchemaFolder;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import dev.kindred.spi.type.ColumnKind;
import dev.kindred.spi.type.ColumnSize;
import dev.kindred.tool.Baseline;
import dev.kindred.tool.BaselineOptions;
import dev.kindred.tool.Check;
import dev.kindred.tool.CheckOptions;
import dev.kindred.tool.Migration;
import dev.kindred.tool.MigrationOptions;
import dev.kindred.tool.ProjectFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The migrations of a project with several entities, run by Flyway on each database. */
@Tag("slow")
class ProjectMigrationsTest extends DatabaseTest {

  private static final List<String> PACKAGES =
      List.of("dev.kindred.example.places", "dev.kindred.it.model", "dev.kindred.it.bookshop");

  @TempDir Path path;

  private ProjectFolders folders() {
    return ProjectFolders.of(path).dialects(kind.name().toLowerCase(Locale.ROOT));
  }

  /** Writes the model as the processor does. */
  private void compile(SchemaModel model) throws IOException {
    SchemaFolder output = new SchemaFolder(path.resolve("target/classes/META-INF/kindred/schema"));
    Files.createDirectories(output.path());
    Map<Path, Optional<String>> changes =
        output.changes(new SchemaSnapshot(model, PendingDrops.NONE));
    for (Map.Entry<Path, Optional<String>> change : changes.entrySet()) {
      Files.writeString(change.getKey(), change.getValue().orElseThrow());
    }
  }

  /** Tables with all types of columns and relations. */
  private static SchemaModel model() {
    List<EntityMetadata<?>> entities =
        EntityRegistry.all().stream()
            .filter(entity -> PACKAGES.contains(entity.type().getPackageName()))
            .toList();
    return MetadataTables.of(entities);
  }

  private void migrate(String name) {
    new Migration(MigrationOptions.of(folders(), name), line -> {}, question -> Optional.of(false))
        .run();
  }

  private List<String> problems() {
    CheckOptions options = CheckOptions.of(folders());
    if (kind == TestDatabase.H2 || kind == TestDatabase.SQLITE) {
      return new Check(options, line -> {}).run().problems();
    }
    try (FreshDatabase server = kind.create()) {
      String dialect = kind.name().toLowerCase(Locale.ROOT);
      return new Check(options.url(dialect, server.jdbcUrl()), line -> {}).run().problems();
    }
  }

  @Test
  void theMigrationsOfAllEntitiesMakeTheirTables() throws IOException {
    assertThat(model().tables()).hasSizeGreaterThan(20);
    compile(model());
    new Baseline(BaselineOptions.of(folders()), line -> {}).run();
    assertThat(problems()).isEmpty();

    compile(changed(model(), "first"));
    assertThat(problems().get(0))
        .startsWith("The entities have changed since the last migration. Run mvn compile");
    migrate("first");
    compile(changed(changed(model(), "first"), "second"));
    migrate("second");
    assertThat(problems()).isEmpty();
  }

  /** Each table gets a column with an index: PostgreSQL creates it outside a transaction. */
  private static SchemaModel changed(SchemaModel model, String column) {
    return new SchemaModel(
        model.tables().stream().map(table -> changed(table, column)).toList(), model.views());
  }

  private static SchemaTable changed(SchemaTable table, String column) {
    SchemaType type = new SchemaType(ColumnKind.TEXT, ColumnSize.ofLength(20), List.of(), null);
    SchemaColumn note =
        new SchemaColumn("kindred_" + column, type, true, SchemaColumn.Source.NONE, null, null);
    List<SchemaConstraint> constraints = new ArrayList<>(table.constraints());
    constraints.add(
        new Index("ix_" + table.name().plainName() + "_kindred_" + column, List.of(note.name())));
    return new SchemaTable(
        table.name(),
        Stream.concat(table.columns().stream(), Stream.of(note)).toList(),
        constraints);
  }
}
