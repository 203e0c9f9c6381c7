package dev.kindred.tool.internal.choice;

import dev.kindred.tool.internal.table.Table;
import dev.kindred.tool.internal.table.TableForeignKey;
import java.util.List;

/**
 * Table of the pairs of a many-to-many relation.
 *
 * @param source the foreign key to the entity that declares the relation
 * @param target the foreign key to the other one
 */
record PlannedJoinTable(Table table, TableForeignKey source, TableForeignKey target) {

  /**
   * Returns whether a table has the columns of a join table: two foreign keys, which are its key.
   */
  static boolean isShape(Table table) {
    if (table.foreignKeys().size() != 2 || table.key().isEmpty() || !table.unique().isEmpty()) {
      return false;
    }
    List<String> one = table.foreignKeys().get(0).columns();
    List<String> two = table.foreignKeys().get(1).columns();
    return one.size() + two.size() == table.columns().size()
        && one.stream().noneMatch(two::contains)
        && table.columns().stream()
            .allMatch(
                column ->
                    (one.contains(column.name()) || two.contains(column.name()))
                        && table.key().get().columns().contains(column.name())
                        && column.defaultValue().isEmpty());
  }

  /** Returns the same table for a relation that the other entity declares. */
  PlannedJoinTable turned() {
    return new PlannedJoinTable(table, /* source= */ target, /* target= */ source);
  }

  /** Returns whether a delete of either row takes the pair with it. */
  boolean cascades() {
    return source.onDelete() == TableForeignKey.Rule.CASCADE
        && target.onDelete() == TableForeignKey.Rule.CASCADE;
  }
}
