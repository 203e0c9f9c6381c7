package dev.kindred.tool.internal.table;

import java.util.Optional;

/**
 * Column of a table.
 *
 * @param defaultValue the default as SQL text
 * @param isIdentity whether the database generates its values
 * @param isChangedOnUpdate whether the database sets it when another column is updated
 * @param generated the expression of a generated column
 * @param comment what the database says of it
 */
public record TableColumn(
    String name,
    SqlType type,
    boolean isNullable,
    Optional<String> defaultValue,
    boolean isIdentity,
    boolean isChangedOnUpdate,
    Optional<Generated> generated,
    Optional<String> comment) {

  /** Expression of a generated column. */
  public record Generated(String expression, boolean isStored) {}
}
