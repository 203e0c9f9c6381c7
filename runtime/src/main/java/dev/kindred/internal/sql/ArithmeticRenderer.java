package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.Arithmetic;
import dev.kindred.internal.dialect.Arithmetic.Kinds;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.FunctionNode;
import dev.kindred.spi.type.ColumnKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Renderer of arithmetic functions, whose results have the same type on every database. */
final class ArithmeticRenderer {

  private final FunctionNode node;
  private final RenderContext rendering;
  private final Function<ExpressionNode, Field<Object>> arguments;

  /**
   * Creates a renderer for one function.
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
      case MODULO -> exact(remainder());
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
    return numbers.size() > BalancedTree.GROUP_SIZE
        ? exact(numbers.get(0).minus(JooqConditions.group(sum(others))))
        : folded(numbers, Field::minus);
  }

  private Field<BigDecimal> folded(
      List<Field<BigDecimal>> numbers, BinaryOperator<Field<BigDecimal>> operator) {
    return BalancedTree.fold(
        numbers,
        group ->
            group.stream().reduce((one, next) -> exact(operator.apply(one, next))).orElseThrow(),
        JooqConditions::group);
  }

  private Arithmetic arithmetic() {
    return rendering.dialect().arithmetic();
  }

  private Field<BigDecimal> number(int position) {
    ExpressionNode argument = node.arguments().get(position);
    return arithmetic()
        .operand(arguments.apply(argument), argument.type().kind())
        .coerce(SQLDataType.NUMERIC);
  }

  private Field<BigDecimal> exact(Field<BigDecimal> result) {
    return isDecimal() ? arithmetic().exact(result) : result;
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
    return isDecimal()
        ? DSL.round(arithmetic().decimalQuotient(number(0), divisor()), Arithmetic.QUOTIENT_SCALE)
        : arithmetic().integerQuotient(number(0), divisor());
  }

  private Field<BigDecimal> remainder() {
    ColumnKind ofDivisor = node.arguments().get(1).type().kind();
    return arithmetic().remainder(number(0), divisor(), new Kinds(ofDivisor, node.type().kind()));
  }
}
