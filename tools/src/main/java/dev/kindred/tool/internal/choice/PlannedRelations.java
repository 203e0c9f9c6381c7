package dev.kindred.tool.internal.choice;

import dev.kindred.tool.internal.table.Table;
import dev.kindred.tool.internal.table.TableColumn;
import dev.kindred.tool.internal.table.TableForeignKey;
import dev.kindred.tool.internal.table.TableName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Relations of a table's entity, and what keeps other foreign keys from being relations. */
final class PlannedRelations {

  private final Table table;
  private final Map<TableName, Table> entities;
  private final KeyCycles cycles;
  private final List<PlannedRelation> relations = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * Chooses the relations.
   *
   * @param entities the tables that have entities
   */
  PlannedRelations(Table table, Map<TableName, Table> entities, KeyCycles cycles) {
    this.table = table;
    this.entities = entities;
    this.cycles = cycles;
    table.foreignKeys().stream().sorted(Comparator.comparing(this::firstColumn)).forEach(this::add);
  }

  private int firstColumn(TableForeignKey key) {
    return table.columns().stream().map(TableColumn::name).toList().indexOf(key.columns().get(0));
  }

  private void add(TableForeignKey key) {
    String problem = problem(key);
    if (problem.isEmpty()) {
      relations.add(relation(key));
      taken.addAll(key.columns());
    } else {
      notes.add(
          "The foreign key "
              + key.columns()
              + " to "
              + key.target()
              + " is not a relation: "
              + problem);
    }
    if (key.onUpdate() != TableForeignKey.Rule.NO_ACTION
        && key.onUpdate() != TableForeignKey.Rule.RESTRICT) {
      notes.add(
          "The foreign key "
              + key.columns()
              + " has a rule for updates of the key, "
              + key.onUpdate()
              + ", which can't be declared.");
    }
  }

  private String problem(TableForeignKey key) {
    Table target = entities.get(key.target());
    if (target == null) {
      return "there is no entity for that table.";
    }
    if (target.isKeyless()) {
      return "the rows of that table have no key.";
    }
    if (key.columns().stream().anyMatch(taken::contains)) {
      return "another relation has one of its columns.";
    }
    boolean isByKey = target.isKey(key.targetColumns());
    if (!isByKey && (key.targetColumns().size() > 1 || !target.isUnique(key.targetColumns()))) {
      return "it refers to columns that are not the primary key.";
    }
    long nullable = columns(key).filter(TableColumn::isNullable).count();
    if (nullable > 0 && nullable < key.columns().size()) {
      return "some of its columns take NULL, and others do not.";
    }
    long inKey = key.columns().stream().filter(this::isInKey).count();
    if (inKey > 0 && inKey < key.columns().size()) {
      return "only some of its columns are part of the primary key.";
    }
    if (columns(key).anyMatch(column -> column.generated().isPresent())) {
      return "one of its columns is generated.";
    }
    if (inKey > 0 && cycles.isPartOfOne(table, key)) {
      return "the keys would refer to each other in a circle.";
    }
    return "";
  }

  private Stream<TableColumn> columns(TableForeignKey key) {
    return key.columns().stream().map(table::column);
  }

  private boolean isInKey(String column) {
    return table.key().filter(key -> key.columns().contains(column)).isPresent();
  }

  private PlannedRelation relation(TableForeignKey key) {
    Table target = entities.get(key.target());
    boolean isByKey = target != null && target.isKey(key.targetColumns());
    List<String> targets = isByKey ? target.key().orElseThrow().columns() : key.targetColumns();
    List<String> columns =
        targets.stream().map(each -> key.columns().get(key.targetColumns().indexOf(each))).toList();
    return new PlannedRelation(
        key,
        columns,
        targets,
        isByKey,
        table.isUnique(columns),
        columns.stream().allMatch(this::isInKey),
        columns.stream().map(table::column).allMatch(TableColumn::isNullable));
  }

  List<PlannedRelation> relations() {
    return relations;
  }

  List<String> notes() {
    return notes;
  }
}
