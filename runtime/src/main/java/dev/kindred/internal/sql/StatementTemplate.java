package dev.kindred.internal.sql;

import dev.kindred.internal.query.BindValue;
import java.util.List;

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

  /** Returns whether each value is one of the statement's, and none is written with jOOQ. */
  boolean hasPositionsAlone() {
    return sources.stream().allMatch(BindSource.Position.class::isInstance);
  }

  /** Returns the positions of the values, which must be the statement's own. */
  List<Integer> positions() {
    return sources.stream().map(source -> ((BindSource.Position) source).position()).toList();
  }

  /** Returns this template with another text. */
  StatementTemplate with(String other) {
    return new StatementTemplate(other, sources, inOrder);
  }

  /** Returns about how many bytes it has. */
  int weight() {
    return sql.length() + 20 * sources.size();
  }

  private static boolean areInOrder(List<BindSource> sources) {
    for (int i = 0; i < sources.size(); i++) {
      if (!(sources.get(i) instanceof BindSource.Position at) || at.position() != i) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the values to bind, in the order of the {@code ?}.
   *
   * @param scopes those of the statement's scopes
   * @param values the other ones of the statement
   */
  List<BindValue> bound(List<BindValue> scopes, List<BindValue> values) {
    return inOrder && scopes.isEmpty() && values.size() == sources.size()
        ? values
        : new BoundValues(sources, scopes, values);
  }
}
