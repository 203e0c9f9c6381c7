package dev.kindred.spi.type;

import dev.kindred.error.InvalidValueException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;

/** Type of numbers with a fixed number of digits. */
abstract class ExactType extends StoredType<Number> {

  @Override
  public DataType<?> valueType() {
    return SQLDataType.DECIMAL(ColumnSize.DEFAULT.precision(), ColumnSize.DEFAULT.scale());
  }

  @Override
  public Set<Class<?>> columnClasses() {
    return Set.of(BigDecimal.class, BigInteger.class, Object.class);
  }

  @Override
  public void check(Number value) {
    boolean areFew =
        value instanceof BigInteger integer
            ? DigitLimit.areFew(integer)
            : DigitLimit.areFew((BigDecimal) value);
    if (!areFew) {
      throw new InvalidValueException(
          "A number has more than "
              + DigitLimit.MOST
              + " digits before or behind its point. Nothing was sent.");
    }
  }

  @Override
  public void bind(PreparedStatement statement, int position, Number value) throws SQLException {
    statement.setBigDecimal(position, decimal(value));
  }

  private static BigDecimal decimal(Number value) {
    return value instanceof BigInteger integer ? new BigDecimal(integer) : (BigDecimal) value;
  }

  @Override
  public ArrayType<Number> arrayType() {
    return new ArrayType<>("numeric", ExactType::decimal, BigDecimal[]::new);
  }

  /**
   * Returns the number that a text contains; refuses too many digits before a converter computes
   * with them.
   */
  static BigDecimal number(String text) {
    BigDecimal number = new BigDecimal(text);
    if (!DigitLimit.areFew(number)) {
      throw new IllegalArgumentException("The value has more than " + DigitLimit.MOST + " digits.");
    }
    return number;
  }
}
