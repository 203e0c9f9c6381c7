package dev.kindred.tool.internal.choice;

import dev.kindred.tool.internal.table.Table;
import dev.kindred.tool.internal.table.TableColumn;
import dev.kindred.tool.internal.table.TableForeignKey;
import dev.kindred.tool.internal.table.TableName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Relations of a table's entity, and what keeps other foreign keys from being relations. Several
 * can share a column; it is a value too where no relation has its nullability and place in the key.
 */
final class PlannedRelations {

  private final Table table;
  private final Map<TableName, Table> entities;
  private final KeyCycles cycles;
  private final List<TableForeignKey> keys = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

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
      keys.add(key);
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
    boolean isByKey = target.isKey(key.targetColumns());
    if (!isByKey && (key.targetColumns().size() > 1 || !target.isUnique(key.targetColumns()))) {
      return "it refers to columns that are not the primary key.";
    }
    if (columns(key).anyMatch(column -> column.generated().isPresent())) {
      return "one of its columns is generated.";
    }
    if (isInKey(key) && cycles.isPartOfOne(table, key)) {
      return "the keys would refer to each other in a circle.";
    }
    return problemOfSharing(key);
  }

  private String problemOfSharing(TableForeignKey key) {
    List<TableForeignKey> all = Stream.concat(keys.stream(), Stream.of(key)).toList();
    if (!all.stream().allMatch(each -> isEmptyByItself(each, all))) {
      return "it shares the columns that are NULL where it is empty with another one.";
    }
    Set<String> values = values(all);
    if (key.columns().stream().filter(values::contains).anyMatch(this::isGenerated)) {
      return "one of its columns is generated.";
    }
    return key.columns().stream().allMatch(column -> isOfOneType(column, all, values))
        ? ""
        : "a column that it shares has another type.";
  }

  private Stream<TableColumn> columns(TableForeignKey key) {
    return key.columns().stream().map(table::column);
  }

  private boolean isInKey(TableForeignKey key) {
    return key.columns().stream().allMatch(this::isInKey);
  }

  private boolean isInKey(String column) {
    return table.key().filter(key -> key.columns().contains(column)).isPresent();
  }

  private boolean isOptional(TableForeignKey key) {
    return columns(key).anyMatch(TableColumn::isNullable);
  }

  /** Returns whether a relation is required, or has a column of its own that can be NULL. */
  private boolean isEmptyByItself(TableForeignKey key, List<TableForeignKey> all) {
    return !isOptional(key)
        || columns(key).anyMatch(each -> each.isNullable() && with(each.name(), all).count() == 1);
  }

  private static Stream<TableForeignKey> with(String column, List<TableForeignKey> all) {
    return all.stream().filter(key -> key.columns().contains(column));
  }

  /** Returns the columns of foreign keys that are attributes of their own too. */
  private Set<String> values(List<TableForeignKey> all) {
    return table.columns().stream()
        .filter(column -> with(column.name(), all).findAny().isPresent())
        .filter(
            column ->
                with(column.name(), all).noneMatch(key -> column.isNullable() || !isOptional(key))
                    || (isInKey(column.name())
                        && with(column.name(), all).noneMatch(this::isInKey)))
        .map(TableColumn::name)
        .collect(Collectors.toSet());
  }

  private boolean isGenerated(String name) {
    TableColumn column = table.column(name);
    return ReferencedType.isGenerated(column) || column.isChangedOnUpdate();
  }

  private boolean isOfOneType(String column, List<TableForeignKey> all, Set<String> values) {
    List<ReferencedType> types = with(column, all).map(key -> referenced(key, column)).toList();
    return types.stream().distinct().count() == 1
        && (!values.contains(column) || types.get(0).isTypeOf(table.column(column)));
  }

  private ReferencedType referenced(TableForeignKey key, String column) {
    String target = key.targetColumns().get(key.columns().indexOf(column));
    return ReferencedType.of(Objects.requireNonNull(entities.get(key.target())), target, entities);
  }

  private PlannedRelation relation(TableForeignKey key) {
    Table target = Objects.requireNonNull(entities.get(key.target()));
    boolean isByKey = target.isKey(key.targetColumns());
    List<String> targets = isByKey ? target.key().orElseThrow().columns() : key.targetColumns();
    List<String> columns =
        targets.stream().map(each -> key.columns().get(key.targetColumns().indexOf(each))).toList();
    Set<String> values = values();
    return new PlannedRelation(
        key,
        columns,
        targets,
        columns.stream()
            .filter(each -> values.contains(each) || with(each, keys).count() > 1)
            .toList(),
        isByKey,
        table.isUnique(columns),
        isInKey(key),
        isOptional(key));
  }

  List<PlannedRelation> relations() {
    return keys.stream().map(this::relation).toList();
  }

  /** Returns the columns of relations that are attributes of their own too. */
  Set<String> values() {
    return values(keys);
  }

  List<String> notes() {
    return notes;
  }
}
