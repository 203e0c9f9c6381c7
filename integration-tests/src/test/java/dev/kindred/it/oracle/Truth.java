package dev.kindred.it.oracle;

import dev.kindred.it.oracle.Term.Computed;
import dev.kindred.lookup.Expression;
import java.util.stream.Stream;

/** Whether a condition is met, in a scope of its own; never NULL. */
record Truth(Asked asked) implements Computed {
  @Override
  public Object value(Scope scope) {
    return scope.meets(asked);
  }

  @Override
  public Stream<Path> paths() {
    return Stream.of();
  }

  @Override
  public ValueType type() {
    return ValueType.BOOLEAN;
  }

  @Override
  @SuppressWarnings("unchecked") // a condition is a Boolean
  public Expression<Object, Object> expression(Variables variables) {
    return (Expression<Object, Object>) (Expression<Object, ?>) asked.condition(variables);
  }

  @Override
  public Stream<Computed> smaller() {
    return asked.smaller().map(Truth::new);
  }

  @Override
  public String toString() {
    return "(" + asked + ")";
  }
}
