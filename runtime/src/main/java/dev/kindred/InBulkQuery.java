package dev.kindred;

import dev.kindred.internal.loading.EntityLoader;
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

/** Many rows by an attribute that tells them apart. */
final class InBulkQuery {

  private InBulkQuery() {}

  static <E, K> Map<K, E> find(
      EntityLoader loader, QuerySet<E> rows, Expression<E, K> unique, Collection<K> values) {
    EntityMetadata<?> metadata = rows.query().root();
    int column = requireUnique(metadata, unique);
    rows.query().requireWhole("inBulk()");
    List<K> wanted = new ArrayList<>(new LinkedHashSet<>(values));
    KeyMap<E> found = new KeyMap<>(new KeyColumns(metadata, List.of(column)));
    for (List<K> some : rows.database().executor().chunks(metadata, List.of(column), wanted)) {
      QuerySet<E> ofSome = rows.filter(unique.in(some));
      ofSome
          .valued(ofSome.query(), List.of(Nodes.expression(unique)))
          .forEach(row -> found.put(row.values().get(0), row.entity()));
    }
    loader.storedKeys().addOthers(found, List.copyOf(wanted));
    return asGiven(wanted, found);
  }

  private static <E, K> Map<K, E> asGiven(List<K> wanted, KeyMap<E> found) {
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
