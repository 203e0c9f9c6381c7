package dev.kindred.migration.difference;

import dev.kindred.internal.schema.QualifiedName;
import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.internal.schema.SchemaConstraint;
import dev.kindred.internal.schema.SchemaConstraint.Check;
import dev.kindred.internal.schema.SchemaConstraint.ForeignKey;
import dev.kindred.internal.schema.SchemaConstraint.Index;
import dev.kindred.internal.schema.SchemaConstraint.PrimaryKey;
import dev.kindred.internal.schema.SchemaConstraint.Unique;
import dev.kindred.internal.schema.SchemaModel;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.internal.schema.TenantPolicy;
import dev.kindred.internal.schema.TenantPolicy.OfColumn;
import dev.kindred.internal.schema.TenantPolicy.OfReferences;
import dev.kindred.internal.schema.TenantPolicy.Reference;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tables and columns with a new name.
 *
 * @param tables the new name of each, by its old one
 * @param columns the new names of columns by their old ones, by the old name of their table
 */
public record Renames(
    Map<QualifiedName, QualifiedName> tables, Map<QualifiedName, Map<String, String>> columns) {

  /** Copies the maps, and orders the tables. */
  public Renames {
    tables = Collections.unmodifiableMap(new TreeMap<>(tables));
    columns = Map.copyOf(columns);
  }

  /** Returns the new name of a table. */
  public QualifiedName table(QualifiedName old) {
    return tables.getOrDefault(old, old);
  }

  /** Returns the new names of a table's renamed columns, by their old ones. */
  public Map<String, String> columns(QualifiedName oldTable) {
    return columns.getOrDefault(oldTable, Map.of());
  }

  private String column(QualifiedName oldTable, String column) {
    return columns(oldTable).getOrDefault(column, column);
  }

  private List<String> columns(QualifiedName oldTable, List<String> names) {
    return names.stream().map(name -> column(oldTable, name)).toList();
  }

  /** Returns a schema in which everything has its new name; constraints keep theirs. */
  public SchemaModel applied(SchemaModel model) {
    return new SchemaModel(model.tables().stream().map(this::applied).toList(), model.views());
  }

  private SchemaTable applied(SchemaTable table) {
    List<SchemaColumn> renamed =
        table.columns().stream()
            .map(column -> column.named(column(table.name(), column.name())))
            .toList();
    return new SchemaTable(
        table(table.name()),
        renamed,
        table.constraints().stream().map(each -> applied(table.name(), each)).toList(),
        table.comment(),
        applied(table.name(), table.policy()));
  }

  private @Nullable TenantPolicy applied(QualifiedName table, @Nullable TenantPolicy policy) {
    if (policy instanceof OfReferences through) {
      return new OfReferences(
          through.references().stream()
              .map(
                  each ->
                      new Reference(
                          columns(table, each.columns()),
                          table(each.target()),
                          columns(each.target(), each.keys())))
              .toList());
    }
    return policy instanceof OfColumn of ? new OfColumn(column(table, of.column())) : policy;
  }

  private SchemaConstraint applied(QualifiedName table, SchemaConstraint constraint) {
    List<String> renamed = columns(table, constraint.columns());
    if (constraint instanceof ForeignKey key) {
      return new ForeignKey(
          key.name(),
          renamed,
          table(key.target()),
          columns(key.target(), key.references()),
          key.onDelete());
    }
    if (constraint instanceof PrimaryKey key) {
      return new PrimaryKey(key.name(), renamed);
    }
    if (constraint instanceof Unique unique) {
      String mark = unique.mark();
      return new Unique(
          unique.name(), renamed, mark == null ? null : columns(table, List.of(mark)).get(0));
    }
    if (constraint instanceof Index index) {
      return new Index(index.name(), renamed, index.uniqueWhere());
    }
    return (Check) constraint;
  }
}
