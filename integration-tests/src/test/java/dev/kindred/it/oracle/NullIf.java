package dev.kindred.it.oracle;

import dev.kindred.it.oracle.Term.Computed;
import dev.kindred.lookup.Expression;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A value, or NULL where it is this one. */
record NullIf(Computed computed, Object unwanted) implements Computed {
  @Override
  public @Nullable Object value(Scope scope) {
    Object value = computed.value(scope);
    return value == null || type().compare(value, unwanted) == 0 ? null : value;
  }

  @Override
  public Stream<Path> paths() {
    return computed.paths();
  }

  @Override
  public ValueType type() {
    return computed.type();
  }

  @Override
  public Expression<Object, Object> expression(Variables variables) {
    return computed.expression(variables).nullIf(unwanted);
  }

  @Override
  public String toString() {
    return "%s.nullIf(%s)".formatted(computed, unwanted);
  }
}
