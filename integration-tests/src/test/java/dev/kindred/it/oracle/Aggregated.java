package dev.kindred.it.oracle;

import dev.kindred.it.oracle.Term.Column;
import dev.kindred.lookup.Expression;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate of a column over all rows that a to-many path leads to from the root, whatever else
 * is asked about them. NULLs don't count.
 */
record Aggregated(Aggregate aggregate, Column column) implements Term.Computed {
  @Override
  public @Nullable Object value(Scope scope) {
    List<Object> values =
        rows(scope, column.path())
            .map(row -> column.attribute().value().apply(row))
            .filter(Objects::nonNull)
            .toList();
    return aggregate.value(values, column.type());
  }

  private static Stream<Object> rows(Scope scope, Path path) {
    return path.isRoot()
        ? Stream.of(scope.root())
        : rows(scope, path.parent())
            .flatMap(row -> path.last().rows().apply(scope.world(), row).stream());
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
  public Expression<Object, Object> expression() {
    return aggregate.expression(column.expression());
  }

  @Override
  public String toString() {
    return column + "." + aggregate;
  }
}
