package dev.kindred.it.oracle;

import dev.kindred.it.oracle.Term.Computed;
import dev.kindred.lookup.Expression;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A function of two values of one type; NULL where one of them is NULL. */
record Calculated(Computed left, Calculation calculation, Computed right) implements Computed {
  @Override
  public @Nullable Object value(Scope scope) {
    Object one = left.value(scope);
    Object other = right.value(scope);
    return one == null || other == null ? null : calculation.value(one, other);
  }

  @Override
  public Stream<Path> paths() {
    return Stream.concat(left.paths(), right.paths());
  }

  @Override
  public ValueType type() {
    return left.type();
  }

  @Override
  public Expression<Object, Object> expression(Variables variables) {
    return calculation.expression(left.expression(variables), right.expression(variables));
  }

  @Override
  public String toString() {
    return "%s.%s(%s)".formatted(left, calculation, right);
  }
}
