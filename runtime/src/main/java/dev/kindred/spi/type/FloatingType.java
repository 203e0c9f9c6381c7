package dev.kindred.spi.type;

import java.util.Set;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;

/**
 * Type of floating point numbers. It adds zero to each value, since only some databases store -0.0.
 */
abstract class FloatingType extends StoredType<Number> {

  @Override
  public DataType<?> columnType(ColumnSize size) {
    return SQLDataType.DOUBLE;
  }

  @Override
  public Set<Class<?>> columnClasses() {
    return Set.of(Float.class, Double.class, Object.class);
  }

  @Override
  public Number normalized(Number value, int scale, int secondDigits) {
    return value instanceof Float single ? single + 0.0f : (Number) (value.doubleValue() + 0.0);
  }

  @Override
  public Object element(Number value) {
    return normalized(value, 0, 0);
  }

  @Override
  public Object identity(Number value) {
    return normalized(value, 0, 0);
  }
}
