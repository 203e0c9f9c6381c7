package dev.kindred.internal.schema;

import org.jspecify.annotations.Nullable;

/**
 * View.
 *
 * @param query its query in SQL
 * @param comment what the database says of it; null for nothing
 */
public record SchemaView(QualifiedName name, String query, @Nullable String comment) {

  /** Creates a view without a comment. */
  public SchemaView(QualifiedName name, String query) {
    this(name, query, null);
  }

  /** Returns this view with another comment; without one for null. */
  public SchemaView commented(@Nullable String other) {
    return new SchemaView(name, query, other);
  }
}
