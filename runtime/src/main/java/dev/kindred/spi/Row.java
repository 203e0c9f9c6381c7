package dev.kindred.spi;

import dev.kindred.model.Many;
import dev.kindred.model.One;
import org.jspecify.annotations.Nullable;

/**
 * The values of one entity, asked for by the position of its columns and relations in the model.
 * Generated mappers read entities from it.
 */
public interface Row {

  /** The value of a {@code boolean} column. */
  boolean getBoolean(int column);

  /** The value of an {@code int} column. */
  int getInt(int column);

  /** The value of a {@code long} column. */
  long getLong(int column);

  /** The value of a {@code double} column. */
  double getDouble(int column);

  /** The value of any column, in its own type; null for SQL NULL. */
  <T extends @Nullable Object> T get(int column);

  /** The handle of a to-one relation, in either direction. */
  <T> One<T> one(int relation);

  /** The handle of a to-many relation. */
  <T> Many<T> many(int relation);
}
