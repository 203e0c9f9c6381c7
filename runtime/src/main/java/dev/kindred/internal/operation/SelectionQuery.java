package dev.kindred.internal.operation;

import dev.kindred.internal.engine.Engine;
import dev.kindred.internal.loading.SelectionLoader;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectList;
import dev.kindred.internal.query.SelectionNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Query for what is selected of each row, or of each group of rows. Immutable.
 *
 * @param select has the columns of the selection as its output
 */
public record SelectionQuery<T>(
    Engine engine, SelectionLoader loader, Select select, SelectionNode selection) {

  /** Returns a query for a selection of the rows of a select. */
  static <T> SelectionQuery<T> of(
      Engine engine, Select rows, SelectionNode selection, SelectionLoader loader) {
    Select output = rows.selectList(SelectList.Columns.of(selection.columns()));
    return new SelectionQuery<>(engine, loader, output, selection);
  }

  /** Returns this query with another select. */
  public SelectionQuery<T> with(Select other) {
    return new SelectionQuery<>(engine, loader, other, selection);
  }

  /** Returns whether SQL computes the results, so that they can be compared with in a predicate. */
  public boolean isComputedBySql() {
    return selection instanceof SelectionNode.Value
        || selection instanceof SelectionNode.Embedded
        || selection instanceof SelectionNode.Entity;
  }

  /** Removes equal results, once. */
  public SelectionQuery<T> distinct() {
    if (columns().distinct()) {
      return this;
    }
    select.requireWhole("distinct()");
    return distinctOnce();
  }

  /** Removes equal results, also of a query that is sliced: the slice is taken of the rest. */
  SelectionQuery<T> distinctOnce() {
    return with(select.distinct(columns()));
  }

  /** Returns all results. */
  public List<T> list() {
    return select.isEmpty() ? List.of() : loader.list(select, selection);
  }

  /** Returns the results one by one. */
  public Stream<T> stream() {
    return select.isEmpty() ? Stream.empty() : loader.stream(select, selection);
  }

  /** Returns the first result; without an order, that of the row with the least key. */
  public Optional<T> first() {
    SelectionQuery<T> ordered = isOrdered() ? this : byKey();
    return SingleResult.first(ordered.with(ordered.select.atMost(1)).list());
  }

  /** Returns the last result; without an order, that of the row with the greatest key. */
  public Optional<T> last() {
    select.requireWhole("last()");
    if (!isOrdered()) {
      return byKey().last();
    }
    if (select.order().isEmpty()) {
      throw new IllegalStateException("last() needs an order: results of several rows have none.");
    }
    List<OrderNode> reversed = select.order().stream().map(OrderNode::reversed).toList();
    return with(select.orderBy(reversed)).first();
  }

  private SelectionQuery<T> byKey() {
    return with(select.orderBy(KeyPredicates.order(select.root())));
  }

  private boolean isOrdered() {
    return !select.order().isEmpty() || select.groupBy() != null || columns().distinct();
  }

  private SelectList.Columns columns() {
    return (SelectList.Columns) select.selectList();
  }

  /** Returns the only result, or empty if there is none or it is NULL. */
  public Optional<T> find() {
    return SingleResult.find(two(), "row", this::sql);
  }

  /** Returns the only result; null if it is NULL. */
  public T get() {
    return SingleResult.get(two(), "row", this::sql);
  }

  /** Two results show that there is more than one; which ones they are does not matter. */
  private List<T> two() {
    return with(select.inAnyOrder().atMost(2)).list();
  }

  /** Counts the results. */
  public long count() {
    return select.isEmpty() ? 0 : engine.loader().scalars().count(select);
  }

  /** Returns whether there is a result. */
  public boolean exists() {
    return !select.isEmpty() && engine.loader().scalars().count(select.atMost(1)) > 0;
  }

  /** Returns the SQL of {@link #list}. */
  public String sql() {
    return engine.executor().sql(select);
  }
}
