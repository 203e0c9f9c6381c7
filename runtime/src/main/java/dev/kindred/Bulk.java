package dev.kindred;

import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.SelectionNode;
import dev.kindred.lookup.Expression;
import dev.kindred.lookup.Nodes;
import dev.kindred.lookup.Selection;
import dev.kindred.spi.EntityModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Many rows by an attribute that tells them apart. */
final class Bulk {

  private Bulk() {}

  static <E, K> Map<K, E> find(
      EntityLoader loader, QuerySet<E> rows, Expression<E, K> unique, Collection<K> values) {
    EntityModel<?> model = rows.query().root();
    int column = requireUnique(model, unique);
    rows.query().requireWhole("inBulk()");
    List<K> wanted = new ArrayList<>(new LinkedHashSet<>(values));
    SelectionNode entry = Nodes.selection(Selection.of(Map::<K, E>entry, unique, self(model)));
    Map<K, E> found = new HashMap<>();
    for (List<K> some : loader.chunks(model, List.of(column), wanted)) {
      Projection.<Map.Entry<K, E>>of(rows.database(), rows.filter(unique.in(some)).query(), entry)
          .list()
          .forEach(row -> found.put(row.getKey(), row.getValue()));
    }
    Map<K, E> ordered = new LinkedHashMap<>();
    wanted.stream().filter(found::containsKey).forEach(key -> ordered.put(key, found.get(key)));
    return ordered;
  }

  @SuppressWarnings("unchecked") // a query's root is the model of its entity
  private static <E> Selection<E, E> self(EntityModel<?> model) {
    return Nodes.self((EntityModel<E>) model);
  }

  private static int requireUnique(EntityModel<?> model, Expression<?, ?> expression) {
    ExpressionNode node = Nodes.expression(expression);
    if (!(node instanceof ColumnNode column) || !isUnique(model, column.nearest())) {
      throw new IllegalArgumentException(
          "inBulk() needs an attribute that tells rows apart, which "
              + expression
              + " does not: declare it @Unique, or use filter(..in(..)).");
    }
    return column.nearest().column();
  }

  private static boolean isUnique(EntityModel<?> model, ColumnNode node) {
    return node.path().isRoot() && model.tellsApart(List.of(node.column()));
  }
}
