package dev.kindred.internal.query;

import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.type.ColumnKind;
import dev.kindred.spi.type.ColumnSize;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** Scale of decimal results, the same on every database. */
public final class DecimalScale {

  private DecimalScale() {}

  /** Returns the scale of an expression's values. */
  public static int of(ExpressionNode expression) {
    if (expression instanceof ColumnNode column) {
      return of(column.metadata());
    }
    if (expression instanceof BindValue value) {
      return value.value() instanceof BigDecimal decimal ? Math.max(0, decimal.scale()) : 0;
    }
    if (expression instanceof FunctionNode function) {
      return of(function);
    }
    if (expression instanceof CaseNode choice) {
      return greatest(
          Stream.concat(
              choice.cases().stream().map(CaseNode.Case::value),
              Stream.ofNullable(choice.otherwise())));
    }
    if (expression instanceof OutputReference computed) {
      return of(computed.expression());
    }
    return expression instanceof AggregateNode aggregate
        ? of(aggregate.argument())
        : ColumnSize.DEFAULT.scale();
  }

  private static int of(ColumnMetadata column) {
    return column.type().kind() == ColumnKind.DECIMAL ? column.size().scale() : 0;
  }

  private static int of(FunctionNode node) {
    return switch (node.function()) {
      case TIMES -> node.arguments().stream().mapToInt(DecimalScale::of).sum();
      case DIVIDE, CAST -> ColumnSize.DEFAULT.scale();
      default -> greatest(node.arguments().stream());
    };
  }

  private static int greatest(Stream<ExpressionNode> expressions) {
    return expressions.mapToInt(DecimalScale::of).max().orElse(0);
  }
}
