package dev.kindred.tool.internal.table;

import java.util.List;

/**
 * Foreign key of a table.
 *
 * @param targetColumns the columns that it refers to, in the order of its own
 */
public record TableForeignKey(
    String name,
    List<String> columns,
    TableName target,
    List<String> targetColumns,
    Rule onDelete,
    Rule onUpdate) {

  /** Action of the database on referring rows. */
  public enum Rule {
    NO_ACTION,
    RESTRICT,
    CASCADE,
    SET_NULL,
    SET_DEFAULT;

    /** Returns the rule that SQL writes so. */
    public static Rule of(String sql) {
      return valueOf(sql.toUpperCase(java.util.Locale.ROOT).replace(' ', '_'));
    }
  }
}
