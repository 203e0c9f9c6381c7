package dev.kindred.internal.catalog;

import java.util.Optional;

/**
 * Column of a table.
 *
 * @param defaultValue the default as SQL text
 * @param isIdentity whether the database generates its values
 * @param isChangedOnUpdate whether the database sets it when another column is updated
 * @param generated the expression of a generated column
 * @param comment what the database says of it
 * @param collation the character set and collation of a text, where DDL has to repeat them
 */
public record CatalogColumn(
    String name,
    CatalogType type,
    boolean isNullable,
    Optional<String> defaultValue,
    boolean isIdentity,
    boolean isChangedOnUpdate,
    Optional<Generated> generated,
    Optional<String> comment,
    Optional<String> collation) {

  /** Expression of a generated column. */
  public record Generated(String expression, boolean isStored) {}

  /** Returns whether the database has a value for an insert that leaves the column out. */
  public boolean isGiven() {
    return isIdentity || generated.isPresent() || hasDefault();
  }

  /** Returns whether it has a default other than NULL. */
  public boolean hasDefault() {
    return defaultValue.filter(sql -> !sql.equalsIgnoreCase("null")).isPresent();
  }
}
