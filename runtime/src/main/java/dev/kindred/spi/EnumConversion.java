package dev.kindred.spi;

import java.util.HashMap;
import java.util.Map;
import org.jooq.DataType;

/**
 * Conversion of enums, which are stored by name.
 *
 * @param <T> the enum
 */
final class EnumConversion<T extends Enum<T>> implements Conversion<T> {

  private final Class<T> type;
  private final Map<String, T> byName = new HashMap<>();

  EnumConversion(Class<T> type, T[] constants) {
    this.type = type;
    for (T constant : constants) {
      byName.put(constant.name(), constant);
    }
  }

  @Override
  public T fromStored(Object name) {
    T constant = byName.get(name);
    if (constant == null) {
      throw new IllegalArgumentException(
          "\"" + name + "\" is no constant of " + type.getSimpleName() + ", but a row has it.");
    }
    return constant;
  }

  @Override
  public Object toStored(T value) {
    return value.name();
  }

  @Override
  public DataType<?> inJooq(DataType<?> stored) {
    return ConverterConversion.ofEnum(type, stored);
  }
}
