package dev.kindred.spi;

import java.util.Objects;
import java.util.function.Function;
import org.jooq.DataType;
import org.jspecify.annotations.Nullable;

/**
 * Conversion of arrays, or of what is looked for in them.
 *
 * @param element the type of their elements
 */
record ArrayConversion<T>(
    Function<Object, @Nullable T> from, Function<T, @Nullable Object> to, ColumnType<?> element)
    implements Conversion<T> {

  @Override
  public @Nullable T fromStored(Object stored) {
    return from.apply(stored);
  }

  @Override
  public @Nullable Object toStored(T value) {
    return to.apply(value);
  }

  @Override
  public DataType<?> inJooq(DataType<?> stored) {
    DataType<?> component = Objects.requireNonNull(stored.getArrayComponentDataType());
    return element.dataType(component).getArrayDataType().nullable(stored.nullable());
  }
}
