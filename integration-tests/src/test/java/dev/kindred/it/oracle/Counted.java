package dev.kindred.it.oracle;

import dev.kindred.lookup.Expression;
import java.util.stream.Stream;

/** How many related rows there are. */
record Counted(Path path) implements Term.Computed {
  @Override
  public Object value(Scope scope) {
    return scope.all(path).count();
  }

  @Override
  public Stream<Path> paths() {
    return Stream.of();
  }

  @Override
  public ValueType type() {
    return ValueType.LONG;
  }

  @Override
  @SuppressWarnings("unchecked") // a count is a Long
  public Expression<Object, Object> expression(Variables variables) {
    return (Expression<Object, Object>) (Expression<Object, ?>) path.many(variables).count();
  }

  @Override
  public Stream<Term.Computed> smaller() {
    return path.smaller().map(Counted::new);
  }

  @Override
  public String toString() {
    return path + ".count()";
  }
}
