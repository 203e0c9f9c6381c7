package dev.kindred.internal.sql;

import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.RowScopes;
import dev.kindred.spi.ForwardRelation;
import java.util.Set;

/**
 * Paths of a FROM clause that lead to no row from some rows, so that they need an outer join.
 *
 * @param base the path whose rows the clause starts with
 * @param required paths that lead to rows, since a condition asks for these
 * @param scopes the conditions that the rows of every table meet
 */
record OptionalPaths(PathNode base, Set<PathNode> required, RowScopes scopes) {

  boolean canLeadToNoRow(PathNode path) {
    return !path.equals(base)
        && !required.contains(path)
        && (!(path.relation() instanceof ForwardRelation forward)
            || forward.optional()
            || scopes.restrict(path.target())
            || canLeadToNoRow(path.parent()));
  }

  /** Returns whether a path leads to one row, and not to none or to several. */
  boolean leadsToOneRow(PathNode path) {
    return path.isRoot() || !(path.relation().toMany() || canLeadToNoRow(path));
  }
}
