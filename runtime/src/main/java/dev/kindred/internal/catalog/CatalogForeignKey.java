package dev.kindred.internal.catalog;

import java.util.List;
import java.util.Locale;

/**
 * Foreign key of a table.
 *
 * @param name its name, empty if the catalog does not tell it
 * @param targetColumns the columns that it refers to, in the order of its own
 */
public record CatalogForeignKey(
    String name,
    List<String> columns,
    String targetSchema,
    String target,
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
      return valueOf(sql.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /** Returns the rule as in SQL. */
    public String sql() {
      return name().replace('_', ' ');
    }
  }
}
