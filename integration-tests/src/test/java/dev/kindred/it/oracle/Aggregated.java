package dev.kindred.it.oracle;

import dev.kindred.lookup.Expression;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An aggregate of a column of related rows. NULLs don't count. */
record Aggregated(Aggregate aggregate, Rows rows, Attribute attribute) implements Term.Computed {
  @Override
  public @Nullable Object value(Scope scope) {
    List<Object> values = rows.all(scope).map(attribute.value()).filter(Objects::nonNull).toList();
    return aggregate.value(values, attribute.type());
  }

  @Override
  public Stream<Path> paths() {
    return Stream.of();
  }

  @Override
  public ValueType type() {
    return aggregate.type(attribute.type());
  }

  @Override
  public Expression<Object, Object> expression(Variables variables) {
    return aggregate.expression(attribute.lookup().apply(rows.lookup(variables)));
  }

  @Override
  public Stream<Term.Computed> smaller() {
    return rows.smaller().map(less -> new Aggregated(aggregate, less, attribute));
  }

  @Override
  public String toString() {
    return rows + "." + attribute.name() + "." + aggregate;
  }
}
