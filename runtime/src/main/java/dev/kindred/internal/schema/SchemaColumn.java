package dev.kindred.internal.schema;

import org.jspecify.annotations.Nullable;

/**
 * Column of a table.
 *
 * @param name its name, in double quotes if SQL needs them
 * @param sql the default or the expression in SQL; null if there is none
 * @param defaultText the default as a text of its type; null if there is none
 * @param comment what the database says of it; null for nothing
 */
public record SchemaColumn(
    String name,
    SchemaType type,
    boolean nullable,
    Source source,
    @Nullable String sql,
    @Nullable String defaultText,
    @Nullable String comment) {

  /** Source of values that are not written. */
  public enum Source {
    /** None, or a constant. */
    NONE,
    /** A sequence. */
    IDENTITY,
    /** A default in SQL. */
    DEFAULT,
    /** An expression of the other columns, whose values are stored. */
    STORED,
    /** An expression of the other columns, which is computed when it is read. */
    VIRTUAL
  }

  /** Creates a column without a comment. */
  public SchemaColumn(
      String name,
      SchemaType type,
      boolean nullable,
      Source source,
      @Nullable String sql,
      @Nullable String defaultText) {
    this(name, type, nullable, source, sql, defaultText, null);
  }

  /** Returns whether the database computes it from the other columns. */
  public boolean isComputed() {
    return source == Source.STORED || source == Source.VIRTUAL;
  }

  /** Returns whether a row can be inserted without a value of this column. */
  public boolean mayBeLeftOut() {
    return nullable || source != Source.NONE || defaultText != null;
  }

  /** Returns this column with another name. */
  public SchemaColumn named(String other) {
    return new SchemaColumn(other, type, nullable, source, sql, defaultText, comment);
  }

  /** Returns this column as one that accepts NULL. */
  public SchemaColumn orNull() {
    return new SchemaColumn(name, type, true, source, sql, defaultText, comment);
  }

  /** Returns this column with another comment; without one for null. */
  public SchemaColumn commented(@Nullable String other) {
    return new SchemaColumn(name, type, nullable, source, sql, defaultText, other);
  }
}
