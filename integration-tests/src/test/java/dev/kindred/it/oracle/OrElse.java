package dev.kindred.it.oracle;

import dev.kindred.it.oracle.Term.Computed;
import dev.kindred.it.oracle.Term.Constant;
import dev.kindred.lookup.Expression;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A value, or another one where it is NULL: also where its path leads nowhere. */
record OrElse(Computed computed, Term other) implements Computed {
  @Override
  public @Nullable Object value(Scope scope) {
    Object value = computed.value(scope);
    return value == null ? other.value(scope) : value;
  }

  @Override
  public Stream<Path> paths() {
    return Stream.concat(computed.paths(), other.paths());
  }

  @Override
  public ValueType type() {
    return computed.type();
  }

  @Override
  public Expression<Object, Object> expression(Variables variables) {
    return other instanceof Computed expression
        ? computed.expression(variables).orElse(expression.expression(variables))
        : computed.expression(variables).orElse(((Constant) other).value());
  }

  @Override
  public String toString() {
    return "%s.orElse(%s)".formatted(computed, other);
  }
}
