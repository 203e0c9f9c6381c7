package dev.kindred.it.oracle;

import dev.kindred.it.oracle.Term.Computed;
import dev.kindred.lookup.Expression;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of a date or of a time; NULL where that is. */
record Part(Computed of, Unit unit) implements Computed {
  @Override
  public @Nullable Object value(Scope scope) {
    Object value = of.value(scope);
    return value == null ? null : unit.value(value);
  }

  @Override
  public Stream<Path> paths() {
    return of.paths();
  }

  @Override
  public ValueType type() {
    return unit.type(of.type());
  }

  @Override
  public Expression<Object, Object> expression(Variables variables) {
    return unit.expression(of.expression(variables));
  }

  @Override
  public String toString() {
    return of + "." + unit;
  }
}
