package dev.kindred.spi.type;

import java.math.BigInteger;
import java.util.Set;

/** Type of whole numbers. */
abstract class IntegerType extends StoredType<Number> {

  static final Set<Class<?>> COLUMN_CLASSES =
      Set.of(Byte.class, Short.class, Integer.class, Long.class, BigInteger.class, Object.class);

  @Override
  public Set<Class<?>> columnClasses() {
    return COLUMN_CLASSES;
  }
}
