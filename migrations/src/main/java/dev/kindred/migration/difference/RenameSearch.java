package dev.kindred.migration.difference;

import dev.kindred.internal.schema.QualifiedName;
import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.internal.schema.SchemaModel;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.migration.model.DeclaredSchema;
import dev.kindred.migration.model.MigrationDecisions;
import dev.kindred.migration.model.PossibleRename;
import dev.kindred.migration.model.TableHints;
import dev.kindred.spi.QuotedNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Search for tables and columns with a new name, by hints and decisions. */
final class RenameSearch {

  private final SchemaModel before;
  private final DeclaredSchema to;
  private final MigrationDecisions decisions;
  private final Map<QualifiedName, QualifiedName> tables = new HashMap<>();
  private final Map<QualifiedName, Map<String, String>> columns = new HashMap<>();
  private final List<PossibleRename> possible = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  RenameSearch(SchemaModel before, DeclaredSchema to, MigrationDecisions decisions) {
    this.before = before;
    this.to = to;
    this.decisions = decisions;
    findTables();
    to.model().tables().forEach(this::findColumns);
    proposeTables();
  }

  Renames renames() {
    return new Renames(tables, columns);
  }

  List<PossibleRename> possible() {
    return possible;
  }

  List<String> notes() {
    return notes;
  }

  /** Finds the new names of tables; one can be free since its table gets another. */
  private void findTables() {
    for (SchemaTable table : to.model().tables()) {
      to.of(table.name())
          .renamedFrom()
          .or(() -> decided(table.name().plain()).flatMap(this::oldTable))
          .filter(old -> before.table(old).isPresent())
          .ifPresent(old -> tables.put(old, table.name()));
    }
    boolean isReduced = true;
    while (isReduced) {
      isReduced =
          tables
              .values()
              .removeIf(name -> before.table(name).isPresent() && !tables.containsKey(name));
    }
    for (SchemaTable table : to.model().tables()) {
      TableHints hints = to.of(table.name());
      hints
          .renamedFrom()
          .filter(old -> !table.name().equals(tables.get(old)))
          .ifPresent(old -> notes.add(done(hints.entity(), old.plain())));
    }
  }

  private Optional<String> decided(String plainName) {
    return Optional.ofNullable(decisions.renames().get(plainName));
  }

  private Optional<QualifiedName> oldTable(String plainName) {
    return before.tables().stream()
        .map(SchemaTable::name)
        .filter(name -> name.plain().equals(plainName))
        .findFirst();
  }

  private static String done(String declaration, String oldName) {
    return "@RenamedFrom of "
        + declaration
        + " can be removed: no table or column is called "
        + oldName
        + " any more.";
  }

  /** Returns the table of a new name before the migration. */
  private Optional<SchemaTable> former(SchemaTable table) {
    QualifiedName name =
        tables.entrySet().stream()
            .filter(each -> each.getValue().equals(table.name()))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(table.name());
    return before.table(name);
  }

  private void findColumns(SchemaTable table) {
    TableHints hints = to.of(table.name());
    Optional<SchemaTable> former = former(table);
    Map<String, String> found =
        former.map(each -> renamedColumns(each, table, hints)).orElse(Map.of());
    for (SchemaColumn column : table.columns()) {
      String hint = hints.renamed().get(column.name());
      if (hint != null && !column.name().equals(found.get(hint))) {
        notes.add(done(hints.attribute(column.name()), QuotedNames.plain(hint)));
      }
    }
    former.ifPresent(
        each -> {
          columns.put(each.name(), found);
          proposeColumns(each, table, found);
        });
  }

  /** Returns the new names by the old ones; a name can be free since its column gets another. */
  private Map<String, String> renamedColumns(
      SchemaTable former, SchemaTable table, TableHints hints) {
    Map<String, String> found = new HashMap<>();
    for (SchemaColumn column : table.columns()) {
      Optional.ofNullable(hints.renamed().get(column.name()))
          .or(() -> decided(plain(table, column)).flatMap(name -> oldColumn(former, name)))
          .filter(old -> former.column(old).isPresent())
          .ifPresent(old -> found.put(old, column.name()));
    }
    boolean isReduced = true;
    while (isReduced) {
      isReduced =
          found
              .values()
              .removeIf(name -> former.column(name).isPresent() && !found.containsKey(name));
    }
    return found;
  }

  private static String plain(SchemaTable table, SchemaColumn column) {
    return table.name().plain() + "." + QuotedNames.plain(column.name());
  }

  private static Optional<String> oldColumn(SchemaTable table, String plainName) {
    return table.columns().stream()
        .map(SchemaColumn::name)
        .filter(name -> QuotedNames.plain(name).equals(plainName))
        .findFirst();
  }

  private void proposeColumns(SchemaTable former, SchemaTable table, Map<String, String> found) {
    List<SchemaColumn> removed =
        former.columns().stream()
            .filter(each -> table.column(each.name()).isEmpty() && !found.containsKey(each.name()))
            .toList();
    table.columns().stream()
        .filter(
            each ->
                former.column(each.name()).isEmpty()
                    && !found.containsValue(each.name())
                    && !isDecided(plain(table, each)))
        .forEach(
            added ->
                removed.stream()
                    .filter(old -> isAlike(old, added) && !isDropped(former, old))
                    .forEach(old -> propose(former, table, old, added)));
  }

  /** Returns whether somebody said that something is new: renamed from nothing. */
  private boolean isDecided(String plainName) {
    return decided(plainName).isPresent();
  }

  private boolean isDropped(SchemaTable table, SchemaColumn column) {
    return decisions.drops().contains(plain(table, column));
  }

  private static boolean isAlike(SchemaColumn old, SchemaColumn added) {
    return old.type().kind() == added.type().kind()
        && old.type().isArray() == added.type().isArray()
        && old.type().names().equals(added.type().names())
        && old.isComputed() == added.isComputed();
  }

  private void propose(
      SchemaTable former, SchemaTable table, SchemaColumn old, SchemaColumn added) {
    String oldName = QuotedNames.plain(old.name());
    String name = plain(table, added);
    possible.add(
        new PossibleRename(
            plain(former, old),
            name,
            false,
            advice(to.of(table.name()).attribute(added.name()), oldName, name)));
  }

  private static String advice(String declaration, String oldName, String name) {
    return "If "
        + declaration
        + " is "
        + oldName
        + " with a new name, write @RenamedFrom(\""
        + oldName
        + "\") or -Dkindred.rename="
        + name
        + "="
        + oldName
        + "; if it is new, -Dkindred.rename="
        + name
        + "=.";
  }

  private void proposeTables() {
    List<SchemaTable> removed =
        before.tables().stream()
            .filter(
                table ->
                    to.model().table(table.name()).isEmpty() && !tables.containsKey(table.name()))
            .toList();
    for (SchemaTable added : to.model().tables()) {
      if (former(added).isEmpty() && !isDecided(added.name().plain())) {
        removed.stream()
            .filter(old -> columnNames(old).equals(columnNames(added)))
            .filter(old -> !decisions.drops().contains(old.name().plain()))
            .forEach(
                old ->
                    possible.add(
                        new PossibleRename(
                            old.name().plain(),
                            added.name().plain(),
                            true,
                            advice(
                                to.of(added.name()).entity(),
                                old.name().plain(),
                                added.name().plain()))));
      }
    }
  }

  private static List<String> columnNames(SchemaTable table) {
    return table.columns().stream().map(SchemaColumn::name).sorted().collect(Collectors.toList());
  }
}
