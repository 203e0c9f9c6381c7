package dev.kindred.internal.sql;

import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.FunctionNode;
import dev.kindred.spi.type.ColumnKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Renders what is computed of numbers, in the type that the result has everywhere. */
final class ArithmeticRenderer {

  /** The digits that a decimal quotient has behind its point. */
  private static final int QUOTIENT_SCALE = 10;

  private final FunctionNode node;
  private final RenderContext rendering;
  private final Function<ExpressionNode, Field<Object>> arguments;

  /**
   * For one function.
   *
   * @param arguments renders its arguments
   */
  ArithmeticRenderer(
      FunctionNode node,
      RenderContext rendering,
      Function<ExpressionNode, Field<Object>> arguments) {
    this.node = node;
    this.rendering = rendering;
    this.arguments = arguments;
  }

  Field<?> render() {
    return switch (node.function()) {
      case PLUS -> sum(numbers());
      case MINUS -> difference(numbers());
      case TIMES -> folded(numbers(), Field::times);
      case DIVIDE -> quotient();
      case MODULO -> exact(rest());
      default -> throw new IllegalStateException(node.function() + " is no arithmetic.");
    };
  }

  private List<Field<BigDecimal>> numbers() {
    return IntStream.range(0, node.arguments().size()).mapToObj(this::number).toList();
  }

  private Field<BigDecimal> sum(List<Field<BigDecimal>> numbers) {
    return folded(numbers, Field::plus);
  }

  private Field<BigDecimal> difference(List<Field<BigDecimal>> numbers) {
    List<Field<BigDecimal>> others = numbers.subList(1, numbers.size());
    return numbers.size() > BalancedTree.SIZE
        ? exact(numbers.get(0).minus(JooqConditions.group(sum(others))))
        : folded(numbers, Field::minus);
  }

  private Field<BigDecimal> folded(
      List<Field<BigDecimal>> numbers, BinaryOperator<Field<BigDecimal>> operator) {
    return BalancedTree.fold(
        numbers,
        some -> some.stream().reduce((one, next) -> exact(operator.apply(one, next))).orElseThrow(),
        JooqConditions::group);
  }

  private SQLDialect family() {
    return rendering.family();
  }

  private Field<BigDecimal> number(int position) {
    ExpressionNode argument = node.arguments().get(position);
    Field<Object> rendered = arguments.apply(argument);
    return (isNarrow(argument) ? rendered.cast(SQLDataType.INTEGER) : rendered)
        .coerce(SQLDataType.NUMERIC);
  }

  /** A sum of two bytes is an int in Java, but a byte on H2, and so with shorts on PostgreSQL. */
  private boolean isNarrow(ExpressionNode argument) {
    ColumnKind kind = argument.type().kind();
    return (kind == ColumnKind.BYTE || kind == ColumnKind.SHORT)
        && (family() == SQLDialect.H2 || family() == SQLDialect.POSTGRES);
  }

  /**
   * SQLite computes decimals as doubles, of which 15 digits are what was meant. It prints NULL as
   * 0: what is infinite instead becomes NULL again, so that the result, of which a chain has many,
   * is written once.
   */
  private Field<BigDecimal> exact(Field<BigDecimal> result) {
    return family() == SQLDialect.SQLITE && isDecimal()
        ? DSL.field(
            "cast(nullif(printf('%.15g', coalesce({0}, 9e999)), 'Inf') as numeric)",
            SQLDataType.NUMERIC, result)
        : result;
  }

  private boolean isDecimal() {
    return node.type().kind() == ColumnKind.DECIMAL;
  }

  private boolean isDouble() {
    return node.type().kind() == ColumnKind.DOUBLE;
  }

  private Field<BigDecimal> divisor() {
    return DSL.nullif(number(1), DSL.inline(0).coerce(SQLDataType.NUMERIC));
  }

  private Field<?> quotient() {
    if (isDouble()) {
      return rendering.asDouble(number(0)).divide(divisor());
    }
    return isDecimal() ? DSL.round(decimalQuotient(), QUOTIENT_SCALE) : integerQuotient();
  }

  /** Of two decimals without digits behind the point SQLite would make an integer. */
  private Field<? extends Number> decimalQuotient() {
    return family() == SQLDialect.SQLITE
        ? rendering.asDouble(number(0)).divide(divisor())
        : number(0).cast(SQLDataType.DECIMAL(38, QUOTIENT_SCALE)).divide(divisor());
  }

  private Field<?> integerQuotient() {
    return family() == SQLDialect.MARIADB
        ? DSL.field("({0} div {1})", SQLDataType.NUMERIC, number(0), divisor())
        : number(0).divide(divisor());
  }

  /** SQLite's operator knows integers only, and PostgreSQL's no doubles. */
  private Field<BigDecimal> rest() {
    if (family() == SQLDialect.SQLITE && (isDecimal() || isDouble())) {
      return DSL.field("mod({0}, {1})", SQLDataType.NUMERIC, number(0), divisor());
    }
    return family() == SQLDialect.POSTGRES && isDouble()
        ? restOfDoubles().coerce(SQLDataType.NUMERIC)
        : number(0).modulo(family() == SQLDialect.H2 ? divisorOfType() : divisor());
  }

  /** On H2 the rest has the type of the divisor. */
  private Field<BigDecimal> divisorOfType() {
    ColumnKind own = node.arguments().get(1).type().kind();
    return own == node.type().kind()
        ? divisor()
        : divisor()
            .cast(rendering.dialect().types().ofValue(node.type().kind()))
            .coerce(SQLDataType.NUMERIC);
  }

  private Field<Double> restOfDoubles() {
    return rendering.asDouble(
        number(0).cast(SQLDataType.NUMERIC).modulo(divisor().cast(SQLDataType.NUMERIC)));
  }
}
