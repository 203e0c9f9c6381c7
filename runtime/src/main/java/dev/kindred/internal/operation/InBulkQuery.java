package dev.kindred.internal.operation;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeyMap;
import dev.kindred.lookup.Expression;
import dev.kindred.lookup.Nodes;
import dev.kindred.spi.EntityMetadata;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Query for many rows by the values of a unique attribute. */
public final class InBulkQuery<E, K> {

  private final EntityQuery<E> rows;
  private final Expression<E, K> unique;
  private final int column;

  private InBulkQuery(EntityQuery<E> rows, Expression<E, K> unique) {
    this.rows = rows;
    this.unique = unique;
    this.column = requireUnique(rows.metadata(), unique);
    rows.whole("inBulk()");
  }

  /**
   * Looks among the rows of a query.
   *
   * @throws IllegalArgumentException if the attribute is not unique
   */
  public static <E, K> InBulkQuery<E, K> of(EntityQuery<E> rows, Expression<E, K> unique) {
    return new InBulkQuery<>(rows, unique);
  }

  /** Returns the rows with these values, in their order; values without a row are left out. */
  public Map<K, E> find(Collection<K> values) {
    List<K> wanted = new ArrayList<>(new LinkedHashSet<>(values));
    KeyMap<E> found = new KeyMap<>(new KeyColumns(rows.metadata(), List.of(column)));
    rows.engine()
        .executor()
        .chunks(rows.metadata(), List.of(column), wanted)
        .forEach(chunk -> addAll(found, chunk));
    rows.engine().loader().storedKeys().addOthers(found, List.copyOf(wanted));
    return inOrder(wanted, found);
  }

  private void addAll(KeyMap<E> found, List<K> chunk) {
    rows.filter(Nodes.condition(unique.in(chunk)))
        .withValues(List.of(Nodes.expression(unique)))
        .forEach(row -> found.put(row.values().get(0), row.entity()));
  }

  private static <E, K> Map<K, E> inOrder(List<K> wanted, KeyMap<E> found) {
    Map<K, E> ordered = new LinkedHashMap<>();
    for (K value : wanted) {
      E entity = found.get(value);
      if (entity != null) {
        ordered.put(value, entity);
      }
    }
    return ordered;
  }

  private static int requireUnique(EntityMetadata<?> metadata, Expression<?, ?> expression) {
    ExpressionNode node = Nodes.expression(expression);
    if (!(node instanceof ColumnNode column) || !isUnique(metadata, column.nearest())) {
      throw new IllegalArgumentException(
          "inBulk() needs an attribute that tells rows apart, which "
              + expression
              + " does not: declare it @Unique, or use filter(..in(..)).");
    }
    return column.nearest().column();
  }

  private static boolean isUnique(EntityMetadata<?> metadata, ColumnNode node) {
    return node.path().isRoot() && metadata.isUnique(List.of(node.column()));
  }
}
