package dev.kindred.it.oracle;

import dev.kindred.it.oracle.Term.Computed;
import dev.kindred.it.oracle.Term.Constant;
import dev.kindred.lookup.Case;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.Expression;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The value of the first condition that is met, each in a scope of its own; else another one.
 *
 * @param otherwise null for NULL
 */
record Chosen(Asked when, Computed value, Asked orWhen, Term next, @Nullable Term otherwise)
    implements Computed {
  @Override
  public @Nullable Object value(Scope scope) {
    if (scope.meets(when)) {
      return value.value(scope);
    }
    return scope.meets(orWhen)
        ? next.value(scope)
        : otherwise == null ? null : otherwise.value(scope);
  }

  @Override
  public Stream<Path> paths() {
    return Stream.of(value, next, otherwise).filter(Objects::nonNull).flatMap(Term::paths);
  }

  @Override
  public ValueType type() {
    return value.type();
  }

  @Override
  public Expression<Object, Object> expression(Variables variables) {
    Case<Object, Object, Expression<Object, Object>> first =
        Case.when(when.condition(variables), value.expression(variables));
    Condition<Object> second = orWhen.condition(variables);
    Case<Object, Object, Expression<Object, Object>> both =
        next instanceof Computed computed
            ? first.orWhen(second, computed.expression(variables))
            : first.orWhen(second, ((Constant) next).value());
    return otherwise == null
        ? both.otherwiseNull()
        : otherwise instanceof Computed computed
            ? both.otherwise(computed.expression(variables))
            : both.otherwise(((Constant) otherwise).value());
  }

  @Override
  public Stream<Computed> smaller() {
    return Stream.of(
            Stream.of(value),
            otherwise == null ? Stream.<Computed>of() : Stream.of(with(when, orWhen, null)),
            when.smaller().map(less -> with(less, orWhen, otherwise)),
            orWhen.smaller().map(less -> with(when, less, otherwise)))
        .flatMap(smaller -> smaller);
  }

  private Computed with(Asked first, Asked second, @Nullable Term last) {
    return new Chosen(first, value, second, next, last);
  }

  @Override
  public String toString() {
    return "when(%s, %s).orWhen(%s, %s).otherwise(%s)"
        .formatted(when, value, orWhen, next, otherwise);
  }
}
