package dev.kindred.it.oracle;

import dev.kindred.it.oracle.Term.Column;
import dev.kindred.lookup.Expression;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An aggregate of a column of related rows. NULLs don't count. */
record Aggregated(Aggregate aggregate, Column column) implements Term.Computed {
  @Override
  public @Nullable Object value(Scope scope) {
    List<Object> values =
        scope.all(column.path()).map(column.attribute().value()).filter(Objects::nonNull).toList();
    return aggregate.value(values, column.type());
  }

  @Override
  public Stream<Path> paths() {
    return Stream.of();
  }

  @Override
  public ValueType type() {
    return aggregate.type(column.type());
  }

  @Override
  public Expression<Object, Object> expression(Variables variables) {
    return aggregate.expression(column.expression(variables));
  }

  @Override
  public Stream<Term.Computed> smaller() {
    return column
        .path()
        .smaller()
        .map(less -> new Aggregated(aggregate, new Column(less, column.attribute())));
  }

  @Override
  public String toString() {
    return column + "." + aggregate;
  }
}
