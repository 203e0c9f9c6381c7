package dev.kindred;

import dev.kindred.internal.operation.EntityQuery;
import dev.kindred.internal.operation.GroupedRows;
import dev.kindred.internal.operation.InBulkQuery;
import dev.kindred.internal.operation.KeysetPaginator;
import dev.kindred.internal.operation.SetOperation;
import dev.kindred.internal.query.DeclaredScopes;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Select;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.Expression;
import dev.kindred.lookup.GroupingKey;
import dev.kindred.lookup.Nodes;
import dev.kindred.lookup.Order;
import dev.kindred.lookup.Selection;
import dev.kindred.lookup.Subquery;
import dev.kindred.model.FetchMode;
import dev.kindred.stability.Stable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Query for the rows of an entity, to read them. Immutable, lazy and thread-safe: each method
 * returns a new query set, and no SQL runs before a method that returns results.
 *
 * @param <E> the entity
 * @param <Q> the query set itself
 */
@Stable
public abstract sealed class ReadMethods<E, Q extends ReadMethods<E, Q>> extends Subquery<E>
    implements TypedQuery<E>, AggregateMethods<E> permits QuerySet, ReadOnlyQuerySet {

  final EntityQuery<E> query;

  ReadMethods(EntityQuery<E> query) {
    this.query = query;
  }

  /** Returns a query set of the same kind for another query. */
  abstract Q with(EntityQuery<E> other);

  /** Returns this query set. */
  abstract Q self();

  /**
   * Restricts the rows to those that meet all conditions; without any, returns the same rows. No
   * row is repeated, whatever to-many relations the conditions span. Lookups on one to-many path
   * refer to the same related row within one call; separate calls may be met by different rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final Q filter(Condition<E>... conditions) {
    return conditions.length == 0 ? self() : filter("filter()", Nodes.all(conditions));
  }

  /**
   * Removes the rows that meet all conditions: the exact complement of {@link #filter}, NULLs
   * included. Without any condition, returns the same rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final Q exclude(Condition<E>... conditions) {
    return conditions.length == 0
        ? self()
        : filter("exclude()", PredicateNode.not(Nodes.all(conditions)));
  }

  private Q filter(String method, PredicateNode condition) {
    return with(query.whole(method).filter(condition));
  }

  /**
   * Leaves out the scopes with a name, for all rows that the query reads or changes and for what
   * the handles of its results load.
   *
   * @throws IllegalArgumentException if the database has no scope with the name
   */
  public final Q unscoped(String name) {
    return with(query.under(query.engine().scopes().without(name)));
  }

  /**
   * Includes rows that are marked as deleted: all that the query reads or changes, and what the
   * handles of its results load.
   */
  public final Q withDeleted() {
    return with(query.under(DeclaredScopes.withMarked(query.engine().scopes())));
  }

  /** Orders the rows, in place of any order before. */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final Q orderBy(Order<E>... keys) {
    return with(query.whole("orderBy()").orderBy(Nodes.order(keys)));
  }

  /** Reverses the order. */
  public final Q reverse() {
    return with(query.whole("reverse()").reversed());
  }

  /** Limits the number of rows. */
  public final Q limit(int rows) {
    return with(query.with(query.select().limit(rows)));
  }

  /** Skips a number of rows. */
  public final Q offset(int rows) {
    return with(query.with(query.select().offset(rows)));
  }

  /**
   * Removes equal results of a following {@link #select}; the rows themselves are never repeated.
   *
   * @throws IllegalStateException after {@code limit} or {@code offset}
   */
  public final Q distinct() {
    return with(query.whole("distinct()").distinctly());
  }

  /**
   * Returns the rows of this query, of the other, or of both, each once and in no order.
   *
   * @throws IllegalArgumentException if one has an order without a limit, or the other one fetches
   *     what this one does not: call {@code orderBy} and {@code fetch} afterwards
   */
  public final Q union(Q other) {
    return with(query.combined(SetOperation.UNION, other.query));
  }

  /** Returns the rows that are in both queries, in no order; refuses what {@code union} does. */
  public final Q intersect(Q other) {
    return with(query.combined(SetOperation.INTERSECT, other.query));
  }

  /** Returns the rows that are not in the other query, in no order; refuses as {@code union}. */
  public final Q except(Q other) {
    return with(query.combined(SetOperation.EXCEPT, other.query));
  }

  /**
   * Loads the entities at the ends of these paths, and all on the way: to-one relations by joins in
   * the same statement, each to-many relation by one more.
   *
   * @throws IllegalArgumentException if an entity has no attribute for a relation
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final Q fetch(EntityPath<E, ?>... paths) {
    return with(query.fetch(Nodes.paths(paths)));
  }

  /**
   * Loads some of the entities at the end of a path together with the rows. Handles have only what
   * the query returns, and run no SQL for the rest; order and slice apply to each row.
   *
   * @param related makes the query for the related rows from the query for all of them
   */
  public final <T> Q fetch(EntityPath<E, T> path, UnaryOperator<QuerySet<T>> related) {
    QuerySet<T> all = new QuerySet<>(EntityQuery.all(query.engine(), Nodes.metadata(path)));
    return with(query.fetch(Nodes.path(path), related.apply(all).query));
  }

  /** Sets what handles of the rows do when they are read and not loaded. */
  public final Q fetchMode(FetchMode mode) {
    return with(query.fetchMode(mode));
  }

  /** Overrules how the SQL of this query has the aggregates of related rows. */
  public final Q hint(Hint hint) {
    return with(query.with(query.select().withAggregates(hint.form)));
  }

  /** Returns a query without rows; it runs no SQL. */
  public final Q none() {
    return with(query.filter(PredicateNode.FALSE));
  }

  @Override
  public final List<E> list() {
    return query.list();
  }

  @Override
  public final Stream<E> stream() {
    return query.stream();
  }

  @Override
  public final Optional<E> first() {
    return query.first();
  }

  /** Returns the last row; without an order, the one with the greatest key. */
  public final Optional<E> last() {
    return query.last();
  }

  @Override
  public final Optional<E> find() {
    return query.find();
  }

  @Override
  public final E get() {
    return query.get();
  }

  /** Returns the only row that meets a condition; raises what {@link #get()} raises. */
  public final E get(Condition<E> condition) {
    return filter(condition).get();
  }

  @Override
  public final long count() {
    return query.count();
  }

  @Override
  public final boolean exists() {
    return query.exists();
  }

  /** Returns whether there is a row that meets a condition. */
  public final boolean exists(Condition<E> condition) {
    return filter(condition).exists();
  }

  /** Returns the first page of the rows in their order; see {@link #page(int, String)}. */
  public final Page<E> page(int size) {
    return Page.of(KeysetPaginator.of(query).first(size));
  }

  /**
   * Returns the page after another one. The primary key is added as the last sort key, so that no
   * row is missed or repeated, whatever was inserted or deleted meanwhile.
   *
   * @param cursor the {@code next} of the other page
   * @throws IllegalArgumentException if the cursor does not belong to a query with this order
   */
  public final Page<E> page(int size, String cursor) {
    return Page.of(KeysetPaginator.of(query).after(cursor, size));
  }

  /**
   * Returns the rows with these values of a unique attribute, in their order; values without a row
   * are left out. A row has the value as it was given: {@code 1.5} finds that of {@code 1.50}.
   *
   * @throws IllegalArgumentException before any SQL, if the attribute is not unique
   */
  public final <K> Map<K, E> inBulk(Expression<E, K> unique, Collection<K> values) {
    return InBulkQuery.of(query, unique).find(values);
  }

  /** Returns the rows as maps from column names, as declared, to values; relations as keys. */
  public final List<Map<String, @Nullable Object>> values() {
    return query.values();
  }

  @Override
  public final <T> Projection<T> select(Selection<E, T> selection) {
    return new Projection<>(query.select(Nodes.selection(selection)));
  }

  @Override
  public final <T> T aggregate(Selection<E, T> aggregate) {
    return groupBy().select(aggregate).list().get(0);
  }

  /** Groups the rows by the values of some expressions and value objects. */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final GroupedQuerySet<E> groupBy(GroupingKey<E>... keys) {
    return new GroupedQuerySet<>(GroupedRows.of(query, Nodes.groupingKeys(keys)));
  }

  @Override
  public final String sql() {
    return query.sql();
  }

  /** Returns the database's own description of how it would run {@link #list}. */
  public final String explain() {
    return query.explain();
  }

  @Override
  @SuppressWarnings("exports") // for Kindred's own classes
  protected Select query() {
    return query.select();
  }
}
