package dev.kindred.spi;

import dev.kindred.stability.ForGeneratedCode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Types of the values that need no converter, by their classes. */
@ForGeneratedCode
public final class PlainTypes {

  private static final Map<Class<?>, ColumnType<?>> TYPES =
      Stream.of(
              ColumnType.BOOLEAN,
              ColumnType.BYTE,
              ColumnType.SHORT,
              ColumnType.INT,
              ColumnType.LONG,
              ColumnType.FLOAT,
              ColumnType.DOUBLE,
              ColumnType.DECIMAL,
              ColumnType.BIG_INTEGER,
              ColumnType.TEXT,
              ColumnType.BYTES,
              ColumnType.UUID,
              ColumnType.DATE,
              ColumnType.TIME,
              ColumnType.DATE_TIME,
              ColumnType.OFFSET_DATE_TIME,
              ColumnType.INSTANT,
              ColumnType.DURATION,
              ColumnType.YEAR,
              ColumnType.YEAR_MONTH,
              ColumnType.OFFSET_TIME,
              ColumnType.CHARACTER,
              ColumnType.URI,
              ColumnType.JSON,
              ColumnType.JSONB)
          .collect(Collectors.toUnmodifiableMap(ColumnType::type, type -> type));

  private PlainTypes() {}

  /**
   * Returns the type that stores the values of a class.
   *
   * @throws IllegalArgumentException if there is none
   */
  @SuppressWarnings("unchecked") // each is stored by its own class
  public static <T> ColumnType<T> of(Class<T> type) {
    ColumnType<?> plain = TYPES.get(type);
    if (plain == null) {
      throw new IllegalArgumentException(
          "A "
              + type.getName()
              + " can't be stored as it is: use one of "
              + TYPES.keySet().stream().map(Class::getSimpleName).sorted().toList()
              + ".");
    }
    return (ColumnType<T>) plain;
  }
}
