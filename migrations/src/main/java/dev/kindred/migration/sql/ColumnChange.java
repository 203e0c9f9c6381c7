package dev.kindred.migration.sql;

import dev.kindred.internal.schema.SchemaColumn;

/** Column before and after a migration. */
record ColumnChange(SchemaColumn before, SchemaColumn after) {

  /** Returns whether it becomes required. */
  boolean becomesRequired() {
    return before.nullable() && !after.nullable();
  }
}
