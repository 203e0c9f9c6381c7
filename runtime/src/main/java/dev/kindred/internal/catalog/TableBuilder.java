package dev.kindred.internal.catalog;

import dev.kindred.internal.catalog.CatalogTable.Check;
import dev.kindred.internal.catalog.CatalogTable.Index;
import dev.kindred.internal.catalog.CatalogTable.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builder of a table, of which each query of the catalog reads a part. */
final class TableBuilder {

  private final String schema;
  private final String name;
  private final Kind kind;
  private final Optional<String> definition;
  private final Optional<String> comment;
  private final boolean hasInsertTrigger;
  private final List<CatalogColumn> columns = new ArrayList<>();
  private final List<String> primary = new ArrayList<>();
  private String primaryName = "";
  private final Map<String, List<String>> unique = new LinkedHashMap<>();
  private final Map<String, CatalogForeignKey> foreignKeys = new LinkedHashMap<>();
  private final Map<String, Index> indexes = new LinkedHashMap<>();
  private final List<Check> checks = new ArrayList<>();
  private CatalogRowSecurity security = CatalogRowSecurity.NONE;

  TableBuilder(
      String schema,
      String name,
      Kind kind,
      Optional<String> definition,
      Optional<String> comment,
      boolean hasInsertTrigger) {
    this.schema = schema;
    this.name = name;
    this.kind = kind;
    this.definition = definition;
    this.comment = comment;
    this.hasInsertTrigger = hasInsertTrigger;
  }

  /** Returns the statement that created the table, if the catalog tells it. */
  Optional<String> definition() {
    return kind == Kind.VIEW ? Optional.empty() : definition;
  }

  List<CatalogColumn> columns() {
    return columns;
  }

  void add(CatalogColumn column) {
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

  void add(CatalogForeignKey part) {
    foreignKeys.merge(part.name(), part, TableBuilder::joined);
  }

  private static CatalogForeignKey joined(CatalogForeignKey key, CatalogForeignKey more) {
    return new CatalogForeignKey(
        key.name(),
        joined(key.columns(), more.columns()),
        key.targetSchema(),
        key.target(),
        joined(key.targetColumns(), more.targetColumns()),
        key.onDelete(),
        key.onUpdate());
  }

  void add(Index part) {
    indexes.merge(
        part.name(),
        part,
        (index, more) ->
            new Index(
                index.name(),
                joined(index.columns(), more.columns()),
                index.isUnique(),
                index.isPlain() && more.isPlain(),
                index.rows()));
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    List<T> joined = new ArrayList<>(some);
    joined.addAll(more);
    return joined;
  }

  void add(Check check) {
    checks.add(check);
  }

  void add(CatalogRowSecurity more) {
    security =
        new CatalogRowSecurity(
            more.isEnabled(), more.isForced(), joined(security.policies(), more.policies()));
  }

  CatalogTable build() {
    return new CatalogTable(
        schema,
        name,
        kind,
        definition,
        comment,
        hasInsertTrigger,
        List.copyOf(columns),
        primary.isEmpty()
            ? Optional.empty()
            : Optional.of(new CatalogTable.Key(primaryName, List.copyOf(primary))),
        unique.entrySet().stream()
            .map(each -> new CatalogTable.Key(each.getKey(), List.copyOf(each.getValue())))
            .toList(),
        List.copyOf(foreignKeys.values()),
        List.copyOf(indexes.values()),
        List.copyOf(checks),
        security);
  }
}
