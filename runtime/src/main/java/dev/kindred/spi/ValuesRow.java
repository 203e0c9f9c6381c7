package dev.kindred.spi;

import dev.kindred.model.Many;
import dev.kindred.model.One;
import org.jspecify.annotations.Nullable;

/** A row whose values are at hand: of a draft, or of what was just written. */
public final class ValuesRow implements Row {

  private final @Nullable Object[] values;
  private final @Nullable Object[] handles;

  /**
   * Wraps the values.
   *
   * @param values by position of the column; not copied
   * @param handles by position of the relation; where there is none, the handle is empty
   */
  public ValuesRow(@Nullable Object[] values, @Nullable Object[] handles) {
    this.values = values;
    this.handles = handles;
  }

  @Override
  public boolean getBoolean(int column) {
    return values[column] instanceof Boolean value && value;
  }

  @Override
  public int getInt(int column) {
    return values[column] instanceof Number value ? value.intValue() : 0;
  }

  @Override
  public long getLong(int column) {
    return values[column] instanceof Number value ? value.longValue() : 0;
  }

  @Override
  public double getDouble(int column) {
    return values[column] instanceof Number value ? value.doubleValue() : 0;
  }

  @Override
  @SuppressWarnings("unchecked") // the values are of the columns' types
  public <T extends @Nullable Object> T get(int column) {
    return (T) values[column];
  }

  @Override
  @SuppressWarnings("unchecked") // the handles are of the relations' targets
  public <T> One<T> one(int relation) {
    One<T> handle = (One<T>) handles[relation];
    return handle == null ? One.none() : handle;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> Many<T> many(int relation) {
    Many<T> handle = (Many<T>) handles[relation];
    return handle == null ? Many.none() : handle;
  }
}
