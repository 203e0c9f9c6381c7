package dev.kindred.internal.sql;

import dev.kindred.internal.query.ConditionNode;
import dev.kindred.internal.query.ConditionNode.And;
import dev.kindred.internal.query.ConditionNode.IsNull;
import dev.kindred.internal.query.ConditionNode.Not;
import dev.kindred.internal.query.ConditionNode.Or;
import dev.kindred.internal.query.PathNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The to-one paths that must lead somewhere for a row to be met at all, so that an inner join will
 * do: those of lookups that stand in a conjunction, but for {@code isNull}.
 */
final class Required {

  private Required() {}

  static Set<PathNode> of(Collection<ConditionNode> conjunction) {
    Set<PathNode> paths = new HashSet<>();
    conjunction.forEach(condition -> collect(condition, paths));
    return paths;
  }

  private static void collect(ConditionNode condition, Set<PathNode> paths) {
    if (condition instanceof And and) {
      and.conditions().forEach(each -> collect(each, paths));
    } else if (!(condition instanceof Or
        || condition instanceof Not
        || condition instanceof IsNull)) {
      Variables.paths(condition).forEach(path -> addPrefixes(path, paths));
    }
  }

  private static void addPrefixes(PathNode path, Set<PathNode> paths) {
    for (PathNode at = path; !at.isRoot(); at = at.parent()) {
      paths.add(at);
    }
  }
}
