package dev.kindred;

import dev.kindred.internal.query.Keys;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.Output;
import dev.kindred.internal.query.Select;
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
  private final Select select;
  private final SelectionNode selection;

  Projection(Database database, Select select, SelectionNode selection) {
    this.database = database;
    this.select = select;
    this.selection = selection;
  }

  /** What is selected of each of some rows. */
  static <T> Projection<T> of(Database database, Select rows, SelectionNode selection) {
    Output.Columns columns = Output.Columns.of(selection.columns());
    return new Projection<>(database, rows.output(columns), selection);
  }

  private Projection<T> with(Select other) {
    return new Projection<>(database, other, selection);
  }

  @Override
  @SuppressWarnings("exports") // for Kindred's own classes
  protected Select query() {
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
    return select.isEmpty() ? List.of() : database.loader().selections().list(select, selection);
  }

  @Override
  public Stream<T> stream() {
    return select.isEmpty()
        ? Stream.empty()
        : database.loader().selections().stream(select, selection);
  }

  @Override
  public Optional<T> first() {
    Projection<T> ordered = isOrdered() ? this : with(select.orderBy(Keys.order(select.root())));
    return (select.sliced() ? ordered : ordered.limit(1)).list().stream().findFirst();
  }

  /** The last result; without an order, that of the row with the greatest key. */
  public Optional<T> last() {
    select.requireWhole("last()");
    if (!isOrdered()) {
      return with(select.orderBy(Keys.order(select.root()))).last();
    }
    if (select.order().isEmpty()) {
      throw new IllegalStateException("last() needs an order: results of several rows have none.");
    }
    List<OrderNode> reversed = select.order().stream().map(OrderNode::reversed).toList();
    return with(select.orderBy(reversed)).first();
  }

  private boolean isOrdered() {
    return !select.order().isEmpty() || select.grouping() != null || columns().distinct();
  }

  private Output.Columns columns() {
    return (Output.Columns) select.output();
  }

  @Override
  public Optional<T> find() {
    List<T> results = select.sliced() ? list() : limit(2).list();
    return OnlyRow.find(results, "row", this::sql);
  }

  @Override
  public T get() {
    return OnlyRow.get(find(), "row", this::sql);
  }

  @Override
  public long count() {
    return select.isEmpty() ? 0 : database.loader().count(select);
  }

  @Override
  public boolean exists() {
    return !select.isEmpty()
        && database.loader().count(select.sliced() ? select : select.limit(1)) > 0;
  }

  @Override
  public String sql() {
    return database.sql(select);
  }
}
