package dev.kindred.it.oracle;

import dev.kindred.lookup.Expression;
import dev.kindred.lookup.ToMany;
import java.util.stream.Stream;

/** How many related rows there are. */
record Counted(Rows rows) implements Term.Computed {
  @Override
  public Object value(Scope scope) {
    return rows.all(scope).count();
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
    return (Expression<Object, Object>)
        (Expression<Object, ?>) ((ToMany<Object, ?, ?>) rows.lookup(variables)).count();
  }

  @Override
  public Stream<Term.Computed> smaller() {
    return rows.smaller().map(Counted::new);
  }

  @Override
  public String toString() {
    return rows + ".count()";
  }
}
