package dev.kindred.internal.query;

import dev.kindred.spi.EntityMetadata;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds the columns of a query's root that it takes to tell what is asked of its groups, beside the
 * keys that the groups have. For one thread.
 */
public final class RootColumnCollector extends NodeMapper {

  private final EntityMetadata<?> root;
  private final NavigableSet<Integer> columns = new TreeSet<>();

  private RootColumnCollector(EntityMetadata<?> root) {
    this.root = root;
  }

  /** The positions of these columns. */
  public static List<Integer> ofGroups(Select select, GroupBy grouping) {
    RootColumnCollector found = new RootColumnCollector(select.root());
    select.output().expressions().forEach(found::expression);
    select.order().forEach(key -> found.expression(key.expression()));
    grouping.having().forEach(found::condition);
    return List.copyOf(found.columns);
  }

  @Override
  public ExpressionNode column(ColumnNode node) {
    ColumnNode nearest = node.nearest();
    if (nearest.path().isRoot()) {
      columns.add(nearest.column());
    }
    path(nearest.path());
    return node;
  }

  /** A path starts with the columns that its first relation is followed by. */
  @Override
  public PathNode path(PathNode node) {
    if (!node.isRoot() && node.parent().isRoot()) {
      columns.addAll(node.relation().sourceColumns());
    }
    return super.path(node);
  }

  /** A query inside a condition has a root of its own. */
  @Override
  protected Select query(Select node) {
    return node;
  }

  @Override
  public ExpressionNode foreign(JooqExpression node) {
    addAll();
    return node;
  }

  @Override
  public PredicateNode foreign(PredicateNode.Jooq node) {
    addAll();
    return node;
  }

  /** What was written with jOOQ can speak of any. */
  private void addAll() {
    IntStream.range(0, root.columns().size()).forEach(columns::add);
  }
}
