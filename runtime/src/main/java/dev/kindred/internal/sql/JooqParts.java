package dev.kindred.internal.sql;

import dev.kindred.internal.query.JooqExpression;
import dev.kindred.internal.query.NodeWalker;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Select;
import org.jspecify.annotations.Nullable;

/** Finder of parts that are written with jOOQ. Not thread-safe. */
final class JooqParts extends NodeWalker {

  private boolean found;

  private JooqParts() {}

  /** Returns whether the results of a query or their order have such parts. */
  static boolean areInResults(Select node) {
    JooqParts parts = new JooqParts();
    node.selectList().expressions().forEach(parts::walk);
    node.order().forEach(key -> parts.walk(key.expression()));
    return parts.found;
  }

  @Override
  public @Nullable Void jooq(PredicateNode.Jooq node) {
    found = true;
    return null;
  }

  @Override
  public @Nullable Void jooq(JooqExpression node) {
    found = true;
    return null;
  }
}
