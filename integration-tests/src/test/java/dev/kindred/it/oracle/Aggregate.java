package dev.kindred.it.oracle;

import dev.kindred.lookup.Expression;
import dev.kindred.lookup.IntExpression;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What becomes of several values. */
enum Aggregate {
  COUNT(Expression::count) {
    @Override
    Object value(List<Object> values, ValueType type) {
      return (long) values.size();
    }
  },
  COUNT_DISTINCT(Expression::countDistinct) {
    @Override
    Object value(List<Object> values, ValueType type) {
      return values.stream().distinct().count();
    }
  },
  MIN(expression -> Operator.ordered(expression).min()) {
    @Override
    @Nullable Object value(List<Object> values, ValueType type) {
      return values.stream().min(type::compare).orElse(null);
    }
  },
  MAX(expression -> Operator.ordered(expression).max()) {
    @Override
    @Nullable Object value(List<Object> values, ValueType type) {
      return values.stream().max(type::compare).orElse(null);
    }
  },
  SUM(expression -> ((IntExpression<?>) (Object) expression).sum()) {
    @Override
    @Nullable Object value(List<Object> values, ValueType type) {
      return values.isEmpty() ? null : values.stream().mapToLong(value -> (Integer) value).sum();
    }
  };

  private final Function<Expression<Object, Object>, Expression<?, ?>> lookup;

  Aggregate(Function<Expression<Object, Object>, Expression<?, ?>> lookup) {
    this.lookup = lookup;
  }

  /** The definition: null for NULL. */
  abstract @Nullable Object value(List<Object> values, ValueType type);

  ValueType type(ValueType of) {
    return this == MIN || this == MAX ? of : ValueType.LONG;
  }

  /** Whether there is such an aggregate of values of a type. */
  boolean takes(ValueType type) {
    return switch (this) {
      case COUNT, COUNT_DISTINCT -> true;
      case MIN, MAX -> type.ordered();
      case SUM -> type == ValueType.INT;
    };
  }

  @SuppressWarnings("unchecked") // its root is that of the column
  Expression<Object, Object> expression(Expression<Object, Object> column) {
    return (Expression<Object, Object>) lookup.apply(column);
  }
}
