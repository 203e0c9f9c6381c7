package dev.kindred.internal.dialect;

import dev.kindred.spi.type.ColumnKind;
import java.math.BigDecimal;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Arithmetic on numbers, whose results have the same type and value on every database. */
public class Arithmetic {

  /** Scale of a decimal quotient. */
  public static final int QUOTIENT_SCALE = 10;

  /** Returns an operand in a type that is large enough for results. */
  public Field<?> operand(Field<?> number, ColumnKind kind) {
    return number;
  }

  /** Returns a number as floating point. */
  public Field<Double> asDouble(Field<?> number) {
    return number.cast(SQLDataType.DOUBLE);
  }

  /** Returns a number without its fraction, as Java casts it: most databases would round it. */
  public Field<?> withoutFraction(Field<?> number) {
    return DSL.field("trunc({0})", SQLDataType.NUMERIC, number);
  }

  /** Returns a computed decimal, rounded to the exact digits. */
  public Field<BigDecimal> exact(Field<BigDecimal> decimal) {
    return decimal;
  }

  /** Returns the quotient of decimals, to be rounded to {@link #QUOTIENT_SCALE}. */
  public Field<? extends Number> decimalQuotient(
      Field<BigDecimal> dividend, Field<BigDecimal> divisor) {
    return dividend.cast(SQLDataType.DECIMAL(38, QUOTIENT_SCALE)).divide(divisor);
  }

  /** Returns the quotient of integers without its fraction. */
  public Field<?> integerQuotient(Field<BigDecimal> dividend, Field<BigDecimal> divisor) {
    return dividend.divide(divisor);
  }

  /** Returns the remainder of a division, as Java's operator gives it. */
  public Field<BigDecimal> remainder(
      Field<BigDecimal> dividend, Field<BigDecimal> divisor, Kinds kinds) {
    return dividend.modulo(divisor);
  }

  /** Kinds of the numbers in a division. */
  public record Kinds(ColumnKind divisor, ColumnKind result) {}

  /** Returns whether Java's arithmetic converts numbers of a kind to {@code int}. */
  protected static boolean isNarrow(ColumnKind kind) {
    return kind == ColumnKind.BYTE || kind == ColumnKind.SHORT;
  }
}
