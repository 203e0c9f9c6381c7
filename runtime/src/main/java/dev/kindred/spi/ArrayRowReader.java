package dev.kindred.spi;

import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.stability.ForGeneratedCode;
import org.jspecify.annotations.Nullable;

/** Reader of a row from an array: the values of a builder, or of an entity that was saved. */
@ForGeneratedCode
public final class ArrayRowReader implements RowReader<@Nullable Object[]> {

  private final @Nullable Object[] handles;

  /**
   * Creates a reader; its source has the values by position of the column.
   *
   * @param handles by position of the relation; null stands for an empty handle; not copied
   */
  public ArrayRowReader(@Nullable Object[] handles) {
    this.handles = handles;
  }

  @Override
  public boolean getBoolean(@Nullable Object[] values, int column) {
    return values[column] instanceof Boolean value && value;
  }

  @Override
  public int getInt(@Nullable Object[] values, int column) {
    return values[column] instanceof Number value ? value.intValue() : 0;
  }

  @Override
  public long getLong(@Nullable Object[] values, int column) {
    return values[column] instanceof Number value ? value.longValue() : 0;
  }

  @Override
  public double getDouble(@Nullable Object[] values, int column) {
    return values[column] instanceof Number value ? value.doubleValue() : 0;
  }

  @Override
  @SuppressWarnings("unchecked") // values have the columns' types
  public <T extends @Nullable Object> T get(@Nullable Object[] values, int column) {
    return (T) values[column];
  }

  @Override
  @SuppressWarnings("unchecked") // the handles are of the relations' targets
  public <T> One<T> one(@Nullable Object[] values, int relation) {
    One<T> handle = (One<T>) handles[relation];
    return handle == null ? One.none() : handle;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> Many<T> many(@Nullable Object[] values, int relation) {
    Many<T> handle = (Many<T>) handles[relation];
    return handle == null ? Many.none() : handle;
  }
}
