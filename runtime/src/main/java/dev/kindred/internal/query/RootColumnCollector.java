package dev.kindred.internal.query;

import dev.kindred.spi.EntityMetadata;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Collector of the root's columns that a grouped query reads besides its grouping keys. Not
 * thread-safe.
 */
public final class RootColumnCollector extends NodeWalker {

  private final EntityMetadata<?> root;
  private final NavigableSet<Integer> columns = new TreeSet<>();

  private RootColumnCollector(EntityMetadata<?> root) {
    this.root = root;
  }

  /** Returns the positions of the columns that the select list, HAVING and ORDER BY read. */
  public static List<Integer> ofGroups(Select select, GroupBy groupBy) {
    RootColumnCollector collector = new RootColumnCollector(select.root());
    select.selectList().expressions().forEach(collector::walk);
    select.order().forEach(key -> collector.walk(key.expression()));
    groupBy.having().forEach(collector::walk);
    return List.copyOf(collector.columns);
  }

  @Override
  public @Nullable Void column(ColumnNode node) {
    ColumnNode nearest = node.nearest();
    if (nearest.path().isRoot()) {
      columns.add(nearest.column());
    }
    path(nearest.path());
    return null;
  }

  /** Collects the columns that the first relation of a path is joined by. */
  @Override
  protected void path(PathNode node) {
    if (!node.isRoot() && node.parent().isRoot()) {
      columns.addAll(node.relation().sourceColumns());
    }
    super.path(node);
  }

  @Override
  public @Nullable Void jooq(JooqExpression node) {
    return addAll();
  }

  @Override
  public @Nullable Void jooq(PredicateNode.Jooq node) {
    return addAll();
  }

  /** Adds all columns, since jOOQ's expressions can read any. */
  private @Nullable Void addAll() {
    IntStream.range(0, root.columns().size()).forEach(columns::add);
    return null;
  }
}
