package dev.kindred;

import dev.kindred.internal.loading.SelectionLoader;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectList;
import dev.kindred.internal.query.SelectionNode;
import dev.kindred.lookup.Subquery;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is selected of the rows of a query. Immutable, lazy and thread-safe, as {@link QuerySet}; a
 * result may be null only where a single selection is.
 *
 * @param <T> what each row gives
 */
public final class Projection<T> extends Subquery<T> implements Results<T> {

  private final Database database;
  private final SelectionLoader loader;
  private final Select select;
  private final SelectionNode selection;

  Projection(Database database, Select select, SelectionNode selection) {
    this(database, database.loader().selections(), select, selection);
  }

  Projection(Database database, SelectionLoader loader, Select select, SelectionNode selection) {
    this.database = database;
    this.loader = loader;
    this.select = select;
    this.selection = selection;
  }

  private Projection<T> with(Select other) {
    return new Projection<>(database, loader, other, selection);
  }

  /**
   * The query that others are looked for in, where SQL tells what it gives.
   *
   * @throws IllegalArgumentException if Java makes something of it
   */
  @Override
  @SuppressWarnings("exports") // for Kindred's own classes
  protected Select query() {
    if (!(selection instanceof SelectionNode.Value || selection instanceof SelectionNode.Entity)) {
      throw new IllegalArgumentException(
          "in(..) and notIn(..) look among what the database has, which knows nothing of what Java"
              + " makes of "
              + selection
              + ": select one expression or entity, without a function.");
    }
    return select;
  }

  /**
   * Equal results only once; what it is ordered by must be among what is selected.
   *
   * @throws IllegalStateException behind a slice, as in Django
   */
  public Projection<T> distinct() {
    if (columns().distinct()) {
      return this;
    }
    select.requireWhole("distinct()");
    return unrepeated();
  }

  /** The slice, if there is one, is of what is left. */
  Projection<T> unrepeated() {
    return with(select.distinct(columns()));
  }

  /** At most so many of the results. */
  public Projection<T> limit(int rows) {
    return with(select.limit(rows));
  }

  /** The results after the first so many. */
  public Projection<T> offset(int rows) {
    return with(select.offset(rows));
  }

  @Override
  public List<T> list() {
    return select.isEmpty() ? List.of() : loader.list(select, selection);
  }

  @Override
  public Stream<T> stream() {
    return select.isEmpty() ? Stream.empty() : loader.stream(select, selection);
  }

  @Override
  public Optional<T> first() {
    Projection<T> ordered =
        isOrdered() ? this : with(select.orderBy(KeyPredicates.order(select.root())));
    return SingleResult.first(with(ordered.select.atMost(1)).list());
  }

  /** The last result; without an order, that of the row with the greatest key. */
  public Optional<T> last() {
    select.requireWhole("last()");
    if (!isOrdered()) {
      return with(select.orderBy(KeyPredicates.order(select.root()))).last();
    }
    if (select.order().isEmpty()) {
      throw new IllegalStateException("last() needs an order: results of several rows have none.");
    }
    List<OrderNode> reversed = select.order().stream().map(OrderNode::reversed).toList();
    return with(select.orderBy(reversed)).first();
  }

  private boolean isOrdered() {
    return !select.order().isEmpty() || select.groupBy() != null || columns().distinct();
  }

  private SelectList.Columns columns() {
    return (SelectList.Columns) select.selectList();
  }

  @Override
  public Optional<T> find() {
    return SingleResult.find(two(), "row", this::sql);
  }

  @Override
  public T get() {
    return SingleResult.get(two(), "row", this::sql);
  }

  /** The only result, or enough to tell that there is more than one: which ones, is the same. */
  private List<T> two() {
    return with(select.inAnyOrder().atMost(2)).list();
  }

  @Override
  public long count() {
    return select.isEmpty() ? 0 : database.loader().count(select);
  }

  @Override
  public boolean exists() {
    return !select.isEmpty() && database.loader().count(select.atMost(1)) > 0;
  }

  @Override
  public String sql() {
    return database.executor().sql(select);
  }
}
