package dev.kindred.internal.sql;

import dev.kindred.internal.query.BindValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rendered SQL with the source of each bind value.
 *
 * @param sources for each {@code ?} where its value comes from
 * @param inOrder whether the values are bound in the order of the key's walk, as they mostly are
 */
record StatementTemplate(String sql, List<BindSource> sources, boolean inOrder) {

  /** Creates a template from the sources of its values. */
  static StatementTemplate of(String sql, List<BindSource> sources) {
    return new StatementTemplate(sql, List.copyOf(sources), areInOrder(sources));
  }

  /** Returns this template with another text. */
  StatementTemplate with(String other) {
    return new StatementTemplate(other, sources, inOrder);
  }

  private static boolean areInOrder(List<BindSource> sources) {
    return IntStream.range(0, sources.size())
        .allMatch(i -> sources.get(i).equals(new BindSource.Position(i)));
  }

  /** Returns the values to bind, in the order of the {@code ?}, for the values of a statement. */
  List<BindValue> bound(List<BindValue> values) {
    return inOrder && values.size() == sources.size() ? values : reordered(values);
  }

  private List<BindValue> reordered(List<BindValue> values) {
    List<BindValue> bound = new ArrayList<>(sources.size());
    for (BindSource source : sources) {
      bound.add(source.in(values));
    }
    return bound;
  }
}
