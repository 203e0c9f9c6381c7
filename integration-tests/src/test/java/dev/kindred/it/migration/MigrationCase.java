package dev.kindred.it.migration;

import dev.kindred.internal.schema.QualifiedName;
import dev.kindred.internal.schema.SchemaModel;
import dev.kindred.migration.SchemaMigration;
import dev.kindred.migration.difference.PlannedSchema;
import dev.kindred.migration.model.DeclaredSchema;
import dev.kindred.migration.model.MigrationDecisions;
import dev.kindred.migration.model.MigrationScript;
import dev.kindred.migration.model.PendingDrops;
import dev.kindred.migration.model.SchemaSnapshot;
import dev.kindred.migration.model.TableHints;
import dev.kindred.migration.text.PendingDropsFile;
import dev.kindred.migration.text.SchemaText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Folder of a migration: {@code before.txt} and {@code after.txt} have the texts of all tables, one
 * after the other; {@code pending-drops.txt} is as in the committed schema. {@code case.properties}
 * has decisions ({@code drop}, {@code rename.}<i>new</i>, {@code convert}), values of rows ({@code
 * values.}<i>table.column</i>, with bars between them) and the {@code databases} if not all.
 */
record MigrationCase(
    Path folder, SchemaSnapshot before, DeclaredSchema after, Properties properties) {

  private static final Path FOLDER = Path.of("src", "test", "resources", "migrations");

  /** Returns all cases. */
  static List<MigrationCase> all() {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.sorted().map(MigrationCase::read).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static MigrationCase read(Path folder) {
    try {
      Properties properties = new Properties();
      properties.load(new StringReader(text(folder.resolve("case.properties"))));
      Path pending = folder.resolve(PendingDropsFile.NAME);
      List<SchemaText> after = texts(folder.resolve("after.txt"));
      Map<QualifiedName, TableHints> hints = new HashMap<>();
      after.forEach(text -> text.hints().ifPresent(each -> hints.put(text.name(), each)));
      return new MigrationCase(
          folder,
          new SchemaSnapshot(
              model(texts(folder.resolve("before.txt"))),
              Files.exists(pending)
                  ? PendingDropsFile.read(pending.toString(), text(pending))
                  : PendingDrops.NONE),
          new DeclaredSchema(model(after), hints),
          properties);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String text(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file) : "";
  }

  private static List<SchemaText> texts(Path file) throws IOException {
    return Arrays.stream(text(file).split("(?m)^(?=table |view )"))
        .filter(text -> !text.isBlank())
        .map(text -> SchemaText.read(file.toString(), text))
        .toList();
  }

  private static SchemaModel model(List<SchemaText> texts) {
    return new SchemaModel(
        texts.stream().flatMap(text -> text.table().stream()).toList(),
        texts.stream().flatMap(text -> text.view().stream()).toList());
  }

  String name() {
    return folder.getFileName().toString();
  }

  /** Returns whether a database can do it. */
  boolean isFor(String database) {
    return Arrays.asList(properties.getProperty("databases", database).split(","))
        .contains(database);
  }

  private MigrationDecisions decisions() {
    Map<String, String> renames = new HashMap<>();
    properties
        .stringPropertyNames()
        .forEach(
            key -> {
              if (key.startsWith("rename.")) {
                renames.put(key.substring("rename.".length()), properties.getProperty(key));
              }
            });
    return new MigrationDecisions(names("drop"), renames, names("convert"));
  }

  private HashSet<String> names(String key) {
    String names = properties.getProperty(key, "");
    return new HashSet<>(names.isEmpty() ? List.of() : List.of(names.split(",")));
  }

  /** Returns the SQL for values of rows, by {@code table.column}. */
  Map<String, List<String>> values() {
    return properties.stringPropertyNames().stream()
        .filter(key -> key.startsWith("values."))
        .collect(
            Collectors.toMap(
                key -> key.substring("values.".length()),
                key -> List.of(properties.getProperty(key).split("\\|"))));
  }

  SchemaMigration migration() {
    return SchemaMigration.between(before, after, decisions());
  }

  PlannedSchema plan() {
    return new PlannedSchema(before, after, decisions());
  }

  /** Returns the schemas other than the current one. */
  List<String> schemas() {
    return Stream.concat(before.model().schemas().stream(), after.model().schemas().stream())
        .distinct()
        .toList();
  }

  /** Returns the SQL as its expected file has it. */
  static String text(List<MigrationScript> scripts) {
    return scripts.isEmpty()
        ? "-- Nothing changes.\n"
        : scripts.stream().map(MigrationCase::text).collect(Collectors.joining("\n"));
  }

  private static String text(MigrationScript script) {
    return "-- V2__change"
        + script.suffix()
        + ".sql"
        + (script.inTransaction() ? "" : ", not in a transaction")
        + "\n\n"
        + script.text();
  }

  /** Returns the expected file of a name. */
  Path expected(String name) {
    return folder.resolve("expected").resolve(name);
  }
}
