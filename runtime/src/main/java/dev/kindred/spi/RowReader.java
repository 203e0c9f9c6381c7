package dev.kindred.spi;

import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.stability.ForGeneratedCode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reader of one entity's columns and relations from a row, by their positions in the metadata.
 * Generated row mappers use it. The source is a parameter and not a field: so the JIT checks its
 * class once for a row, and not for each column.
 *
 * @param <S> the source: a result set at its current row, or an array of values
 */
@ForGeneratedCode
public interface RowReader<S> {

  /** Returns the value of a {@code boolean} column. */
  boolean getBoolean(S source, int column);

  /** Returns the value of an {@code int} column. */
  int getInt(S source, int column);

  /** Returns the value of a {@code long} column. */
  long getLong(S source, int column);

  /** Returns the value of a {@code double} column. */
  double getDouble(S source, int column);

  /** Returns the value of a {@code long} column that is kept in an object; null for SQL NULL. */
  default @Nullable Long getLongOrNull(S source, int column) {
    return this.<@Nullable Long>get(source, column);
  }

  /** Returns the value of a text column without a converter; null for SQL NULL. */
  default @Nullable String getString(S source, int column) {
    return this.<@Nullable String>get(source, column);
  }

  /** Returns the value of a decimal column without a converter; null for SQL NULL. */
  default @Nullable BigDecimal getDecimal(S source, int column) {
    return this.<@Nullable BigDecimal>get(source, column);
  }

  /** Returns the value of any column, as its Java type; null for SQL NULL. */
  <T extends @Nullable Object> T get(S source, int column);

  /** Returns the handle of a to-one relation in either direction. */
  <T> One<T> one(S source, int relation);

  /** Returns the handle of a to-many relation. */
  <T> Many<T> many(S source, int relation);
}
