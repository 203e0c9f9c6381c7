package dev.kindred.spi;

import org.jooq.DataType;
import org.jspecify.annotations.Nullable;

/**
 * Way between what is stored and the Java values of a column type.
 *
 * @param <T> the Java type
 */
interface Conversion<T> {

  /** Returns the Java value of what is stored; null only where a converter says so. */
  @Nullable T fromStored(Object stored);

  /** Returns what to store for a Java value; null only where a converter says so. */
  @Nullable Object toStored(T value);

  /** Returns jOOQ's type of columns; takes that of what is stored. */
  DataType<?> inJooq(DataType<?> stored);
}
