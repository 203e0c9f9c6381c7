package dev.kindred.spi;

import org.jooq.Converter;
import org.jooq.DataType;
import org.jooq.impl.EnumConverter;
import org.jspecify.annotations.Nullable;

/**
 * Conversion by a converter of the user's, after that of the type which it converts.
 *
 * @param <S> the type that it converts
 * @param <T> the Java type
 */
record ConverterConversion<S, T>(ColumnType<S> source, Converter<S, T> converter)
    implements Conversion<T> {

  @Override
  public @Nullable T fromStored(Object stored) {
    return converter.from(source.fromStored(stored));
  }

  @Override
  public @Nullable Object toStored(T value) {
    S converted = converter.to(value);
    return converted == null ? null : source.toStored(converted);
  }

  @Override
  public DataType<?> inJooq(DataType<?> stored) {
    return of(converter, source.dataType(stored));
  }

  /** Returns jOOQ's type of an enum that is stored by name. */
  static <T extends Enum<T>> DataType<T> ofEnum(Class<T> type, DataType<?> stored) {
    return of(new EnumConverter<>(String.class, type), stored);
  }

  /** Returns the converted type of jOOQ's, which never gives NULL to the converter. */
  @SuppressWarnings("unchecked") // each is applied to the type of the columns that it converts
  static <S, T> DataType<T> of(Converter<S, T> converter, DataType<?> stored) {
    Converter<S, T> ofValues =
        Converter.ofNullable(
            converter.fromType(), converter.toType(), converter::from, converter::to);
    return ((DataType<S>) stored).asConvertedDataType(ofValues);
  }
}
