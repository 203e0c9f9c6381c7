package dev.kindred;

import dev.kindred.internal.operation.SelectionQuery;
import dev.kindred.internal.query.Select;
import dev.kindred.lookup.Subquery;
import dev.kindred.stability.Stable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Query for what is selected of each row, or of each group of rows. Immutable, lazy and
 * thread-safe, as {@link QuerySet}. A result is null only where a single selection is NULL.
 *
 * @param <T> the result for each row
 */
@Stable
public final class Projection<T> extends Subquery<T> implements TypedQuery<T> {

  private final SelectionQuery<T> query;

  Projection(SelectionQuery<T> query) {
    this.query = query;
  }

  /**
   * Returns the query that {@code in(..)} looks in.
   *
   * @throws IllegalArgumentException if a Java function makes the results, which SQL can't compare
   */
  @Override
  @SuppressWarnings("exports") // for Kindred's own classes
  protected Select query() {
    if (!query.isComputedBySql()) {
      throw new IllegalArgumentException(
          "in(..) and notIn(..) look among what the database has, which knows nothing of what Java"
              + " makes of "
              + query.selection()
              + ": select one expression, value object or entity, without a function.");
    }
    return query.select();
  }

  /** Returns the same query, whose results are futures. */
  public AsyncTypedQuery<T, Projection<T>> async() {
    return new AsyncTypedQuery<>(this, query.engine().asyncCalls());
  }

  /**
   * Removes equal results. The order must be among what is selected.
   *
   * @throws IllegalStateException after {@code limit} or {@code offset}
   * @throws IllegalArgumentException if the query is ordered by something that is not selected
   */
  public Projection<T> distinct() {
    return new Projection<>(query.distinct());
  }

  /** Limits the number of results. */
  public Projection<T> limit(int rows) {
    return new Projection<>(query.with(query.select().limit(rows)));
  }

  /** Skips a number of results. */
  public Projection<T> offset(int rows) {
    return new Projection<>(query.with(query.select().offset(rows)));
  }

  @Override
  public List<T> list() {
    return query.list();
  }

  @Override
  public Stream<T> stream() {
    return query.stream();
  }

  @Override
  public Optional<T> first() {
    return query.first();
  }

  /**
   * Returns the last result, or empty if there is none or it is NULL; without an order, that of the
   * row with the greatest key.
   *
   * @throws IllegalStateException after {@code limit} or {@code offset}, or if the results are
   *     grouped or distinct and have no order
   */
  public Optional<T> last() {
    return query.last();
  }

  @Override
  public Optional<T> find() {
    return query.find();
  }

  @Override
  public T get() {
    return query.get();
  }

  @Override
  public long count() {
    return query.count();
  }

  @Override
  public boolean exists() {
    return query.exists();
  }

  @Override
  public String sql() {
    return query.sql();
  }
}
