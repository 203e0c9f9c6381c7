package dev.kindred.tool.internal.choice;

import dev.kindred.tool.internal.table.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Entity of a table, with the names of its attributes.
 *
 * @param notes what can't be declared
 */
record EntityPlan(
    Table table,
    String className,
    PlannedAttributes attributes,
    ColumnChecks checks,
    List<String> notes) {

  EntityPlan(Table table, String className, PlannedAttributes attributes, List<String> notes) {
    this(table, className, attributes, new ColumnChecks(table), new ArrayList<>(notes));
  }
}
