package dev.kindred.it.oracle;

import dev.kindred.Database;
import dev.kindred.Projection;
import dev.kindred.it.oracle.Term.Computed;
import dev.kindred.lookup.Expression;
import dev.kindred.lookup.Selection;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two aggregates that are selected, filtered by and ordered by at once. */
record Summary(Sorted sorted, Computed one, Computed other) implements Smaller<Summary> {

  /** What the results are: the definition. */
  List<List<@Nullable Object>> meaning(World world) {
    return sorted.meaning(world).stream()
        .map(row -> Scope.of(world, row))
        .map(row -> Arrays.asList(one.value(row), other.value(row)))
        .toList();
  }

  /** Kindred's query. */
  Projection<List<@Nullable Object>> query(Database database) {
    Variables variables = Variables.of(database);
    Expression<Object, Object> first = one.expression(variables);
    Expression<Object, Object> second = other.expression(variables);
    return sorted
        .query(database)
        .select(Selection.of((Object a, Object b) -> Arrays.asList(a, b), first, second));
  }

  @Override
  public Stream<Summary> smaller() {
    return sorted.smaller().map(less -> new Summary(less, one, other));
  }

  @Override
  public String toString() {
    return sorted + ".select(%s, %s)".formatted(one, other);
  }
}
