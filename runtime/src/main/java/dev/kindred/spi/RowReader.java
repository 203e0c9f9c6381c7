package dev.kindred.spi;

import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.stability.ForGeneratedCode;
import org.jspecify.annotations.Nullable;

/**
 * Where a source of rows has the values of one entity, which are asked for by the position of its
 * columns and relations in the model. Generated mappers read entities with it. The source is handed
 * in with each call and not kept in a field: so the JIT finds out once for a row which class it
 * has, and not for each column.
 *
 * @param <S> the source, which stands at a row: a result of JDBC's, or values
 */
@ForGeneratedCode
public interface RowReader<S> {

  /** The value of a {@code boolean} column. */
  boolean getBoolean(S source, int column);

  /** The value of an {@code int} column. */
  int getInt(S source, int column);

  /** The value of a {@code long} column. */
  long getLong(S source, int column);

  /** The value of a {@code double} column. */
  double getDouble(S source, int column);

  /** The value of any column, in its own type; null for SQL NULL. */
  <T extends @Nullable Object> T get(S source, int column);

  /**
   * The handle of a relation by the only column of its foreign key, whose value has been read; the
   * empty one for null.
   */
  <T> One<T> reference(int relation, @Nullable Object value);

  /** The handle of any to-one relation, in either direction. */
  <T> One<T> one(S source, int relation);

  /** The handle of a to-many relation. */
  <T> Many<T> many(S source, int relation);
}
