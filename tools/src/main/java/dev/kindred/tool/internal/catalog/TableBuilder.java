package dev.kindred.tool.internal.catalog;

import dev.kindred.tool.internal.table.Table;
import dev.kindred.tool.internal.table.TableColumn;
import dev.kindred.tool.internal.table.TableForeignKey;
import dev.kindred.tool.internal.table.TableName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builder of a table, of which each query of the catalog reads a part. */
final class TableBuilder {

  private final TableName name;
  private final boolean isView;
  private final Optional<String> definition;
  private final Optional<String> comment;
  private final List<TableColumn> columns = new ArrayList<>();
  private final List<String> primary = new ArrayList<>();
  private String primaryName = "";
  private final Map<String, List<String>> unique = new LinkedHashMap<>();
  private final Map<String, TableForeignKey> foreignKeys = new LinkedHashMap<>();
  private final Map<String, Table.Index> indexes = new LinkedHashMap<>();
  private final List<Table.Check> checks = new ArrayList<>();

  TableBuilder(
      TableName name, boolean isView, Optional<String> definition, Optional<String> comment) {
    this.name = name;
    this.isView = isView;
    this.definition = definition;
    this.comment = comment;
  }

  TableName name() {
    return name;
  }

  boolean isView() {
    return isView;
  }

  Optional<String> definition() {
    return definition;
  }

  List<TableColumn> columns() {
    return columns;
  }

  void add(TableColumn column) {
    columns.add(column);
  }

  void addPrimary(String constraint, String column) {
    primaryName = constraint;
    primary.add(column);
  }

  void addUnique(String constraint, String column) {
    unique.computeIfAbsent(constraint, key -> new ArrayList<>()).add(column);
  }

  /** Gives a unique constraint the name that its definition has. */
  void nameUnique(String constraint, List<String> parts) {
    unique.entrySet().stream()
        .filter(each -> each.getValue().equals(parts))
        .map(Map.Entry::getKey)
        .findFirst()
        .ifPresent(unnamed -> unique.put(constraint, unique.remove(unnamed)));
  }

  void add(TableForeignKey part) {
    foreignKeys.merge(part.name(), part, TableBuilder::joined);
  }

  private static TableForeignKey joined(TableForeignKey key, TableForeignKey more) {
    return new TableForeignKey(
        key.name(),
        joined(key.columns(), more.columns()),
        key.target(),
        joined(key.targetColumns(), more.targetColumns()),
        key.onDelete(),
        key.onUpdate());
  }

  void add(Table.Index part) {
    indexes.merge(
        part.name(),
        part,
        (index, more) ->
            new Table.Index(
                index.name(),
                joined(index.columns(), more.columns()),
                index.isUnique(),
                index.isPlain() && more.isPlain()));
  }

  private static List<String> joined(List<String> some, List<String> more) {
    List<String> joined = new ArrayList<>(some);
    joined.addAll(more);
    return joined;
  }

  void add(Table.Check check) {
    checks.add(check);
  }

  /** Returns the table. A unique index over columns of all rows is a unique constraint. */
  Table build() {
    List<Table.Key> keys = new ArrayList<>();
    unique.forEach((key, parts) -> keys.add(new Table.Key(MadeUpNames.without(key), parts)));
    List<Table.Index> others = new ArrayList<>();
    for (Table.Index index : indexes.values()) {
      if (index.isUnique() && index.isPlain()) {
        keys.add(new Table.Key(index.name(), index.columns()));
      } else {
        others.add(index);
      }
    }
    return new Table(
        name,
        isView ? definition.map(ViewText::query) : Optional.empty(),
        comment,
        List.copyOf(columns),
        primary.isEmpty()
            ? Optional.empty()
            : Optional.of(new Table.Key(primaryName, List.copyOf(primary))),
        List.copyOf(keys),
        List.copyOf(foreignKeys.values()),
        List.copyOf(others),
        List.copyOf(checks));
  }
}
