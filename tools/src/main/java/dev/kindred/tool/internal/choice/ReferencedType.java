package dev.kindred.tool.internal.choice;

import dev.kindred.tool.internal.table.Table;
import dev.kindred.tool.internal.table.TableColumn;
import dev.kindred.tool.internal.table.TableForeignKey;
import dev.kindred.tool.internal.table.TableName;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Type of a column that a foreign key refers to, if need be along further foreign keys.
 *
 * @param isWidened whether it is an {@code int} or a {@code long} since the database generates it,
 *     although the type is another one
 */
record ReferencedType(Optional<TypeChoice> type, boolean isWidened) {

  static ReferencedType of(Table table, String column, Map<TableName, Table> tables) {
    return of(table, column, tables, new HashSet<>());
  }

  private static ReferencedType of(
      Table table, String column, Map<TableName, Table> tables, Set<TableName> visited) {
    Optional<TableForeignKey> key =
        table.foreignKeys().stream()
            .filter(each -> each.columns().contains(column) && tables.containsKey(each.target()))
            .findFirst();
    if (key.isEmpty() || !visited.add(table.name())) {
      return of(table.column(column));
    }
    String referenced = key.get().targetColumns().get(key.get().columns().indexOf(column));
    return of(tables.get(key.get().target()), referenced, tables, visited);
  }

  /** Returns the type of an attribute for a column itself. */
  private static ReferencedType of(TableColumn column) {
    Optional<TypeChoice> type = TypeChoice.of(column.type());
    boolean isUsualNumber =
        type.filter(each -> each.type() == ValueType.INT || each.type() == ValueType.LONG)
            .isPresent();
    return new ReferencedType(type, isGenerated(column) && !isUsualNumber);
  }

  /** Returns whether the database generates the values of a column. */
  static boolean isGenerated(TableColumn column) {
    return column.isIdentity()
        || column.defaultValue().filter(each -> new DefaultText(each).isSequence()).isPresent();
  }

  /** Returns whether an attribute with a column of a type has values of this one. */
  boolean isTypeOf(TableColumn column) {
    return type.isPresent() && type.equals(TypeChoice.of(column.type())) && !isWidened;
  }
}
