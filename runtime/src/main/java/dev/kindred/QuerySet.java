package dev.kindred;

import dev.kindred.error.DeleteRefusedException;
import dev.kindred.error.LockTimeoutException;
import dev.kindred.error.MissingValueException;
import dev.kindred.error.MultipleEntitiesException;
import dev.kindred.error.UniqueViolationException;
import dev.kindred.internal.operation.EntityQuery;
import dev.kindred.internal.operation.EntityWrites;
import dev.kindred.internal.operation.FindOrCreate;
import dev.kindred.internal.operation.GroupedRows;
import dev.kindred.internal.operation.InBulkQuery;
import dev.kindred.internal.operation.KeysetPaginator;
import dev.kindred.internal.operation.SetOperation;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.RowLock;
import dev.kindred.internal.query.Select;
import dev.kindred.lookup.Assignable;
import dev.kindred.lookup.Assignment;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.Expression;
import dev.kindred.lookup.Nodes;
import dev.kindred.lookup.Order;
import dev.kindred.lookup.Selection;
import dev.kindred.lookup.Subquery;
import dev.kindred.model.FetchMode;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.stability.Stable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Query for the rows of an entity, to read, change and delete them, as Django's QuerySet.
 * Immutable, lazy and thread-safe: each method returns a new query set, and no SQL runs before a
 * method that returns results or writes.
 *
 * @param <E> the entity
 */
@Stable
public final class QuerySet<E> extends Subquery<E> implements TypedQuery<E>, AggregateMethods<E> {

  private final EntityQuery<E> query;

  QuerySet(EntityQuery<E> query) {
    this.query = query;
  }

  /**
   * Restricts the rows to those that meet all conditions; without any, returns the same rows. No
   * row is repeated, whatever to-many relations the conditions span. Lookups on one to-many path
   * refer to the same related row within one call; separate calls may be met by different rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final QuerySet<E> filter(Condition<E>... conditions) {
    return conditions.length == 0 ? this : filter("filter()", Condition.all(conditions));
  }

  /**
   * Removes the rows that meet all conditions: the exact complement of {@link #filter}, NULLs
   * included. Without any condition, returns the same rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final QuerySet<E> exclude(Condition<E>... conditions) {
    return conditions.length == 0 ? this : filter("exclude()", Condition.all(conditions).not());
  }

  private QuerySet<E> filter(String method, Condition<E> condition) {
    return new QuerySet<>(query.whole(method).filter(Nodes.condition(condition)));
  }

  /** Orders the rows, in place of any order before. */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final QuerySet<E> orderBy(Order<E>... keys) {
    return new QuerySet<>(
        query.whole("orderBy()").orderBy(Nodes.order(keys)));
  }

  /** Reverses the order. */
  public QuerySet<E> reverse() {
    return new QuerySet<>(query.whole("reverse()").reversed());
  }

  /** Limits the number of rows. */
  public QuerySet<E> limit(int rows) {
    return new QuerySet<>(query.with(query.select().limit(rows)));
  }

  /** Skips a number of rows. */
  public QuerySet<E> offset(int rows) {
    return new QuerySet<>(query.with(query.select().offset(rows)));
  }

  /**
   * Removes equal results of a following {@link #select}; the rows themselves are never repeated.
   *
   * @throws IllegalStateException after {@code limit} or {@code offset}
   */
  public QuerySet<E> distinct() {
    return new QuerySet<>(query.whole("distinct()").distinctly());
  }

  /**
   * Returns the rows of this query, of the other, or of both, each once and in no order.
   *
   * @throws IllegalArgumentException if one has an order without a limit, or the other one fetches
   *     what this one does not: call {@code orderBy} and {@code fetch} afterwards
   */
  public QuerySet<E> union(QuerySet<E> other) {
    return new QuerySet<>(query.combined(SetOperation.UNION, other.query));
  }

  /** Returns the rows that are in both queries, in no order; refuses what {@code union} does. */
  public QuerySet<E> intersect(QuerySet<E> other) {
    return new QuerySet<>(query.combined(SetOperation.INTERSECT, other.query));
  }

  /** Returns the rows that are not in the other query, in no order; refuses as {@code union}. */
  public QuerySet<E> except(QuerySet<E> other) {
    return new QuerySet<>(query.combined(SetOperation.EXCEPT, other.query));
  }

  /**
   * Locks the rows until the transaction ends: no other transaction changes, deletes or locks them.
   * A database may lock rows that it joins as well. Counts, aggregates and distinct results are
   * refused. Without SQL, running the query raises an {@link IllegalStateException} outside a
   * transaction, and an {@link UnsupportedOperationException} on SQLite, which has no such lock.
   */
  public QuerySet<E> forUpdate() {
    return new QuerySet<>(query.locked(RowLock.WAITING));
  }

  /**
   * Leaves out the rows that another transaction has locked.
   *
   * @throws IllegalStateException without {@link #forUpdate} before, or with {@link #noWait}
   */
  public QuerySet<E> skipLocked() {
    return new QuerySet<>(query.relocked("skipLocked()", lock -> lock.with(RowLock.Conflict.SKIP)));
  }

  /**
   * Raises a {@link LockTimeoutException} at once, when the query runs, if another transaction has
   * locked one of the rows.
   *
   * @throws IllegalStateException without {@link #forUpdate} before, or with {@link #skipLocked}
   */
  public QuerySet<E> noWait() {
    return new QuerySet<>(query.relocked("noWait()", lock -> lock.with(RowLock.Conflict.FAIL)));
  }

  /**
   * Locks only the rows at the ends of these to-one paths; {@code self()} stands for the entity's
   * own. Only PostgreSQL can do it.
   *
   * @throws IllegalStateException without {@link #forUpdate} before
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final QuerySet<E> of(EntityPath<E, ?>... paths) {
    return new QuerySet<>(
        query.relocked("of(..)", lock -> lock.of(Arrays.stream(paths).map(Nodes::path).toList())));
  }

  /**
   * Loads the entities at the ends of these paths, and all on the way: to-one relations by joins in
   * the same statement, each to-many relation by one more.
   *
   * @throws IllegalArgumentException if an entity has no attribute for a relation
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final QuerySet<E> fetch(EntityPath<E, ?>... paths) {
    return new QuerySet<>(query.fetch(Arrays.stream(paths).map(Nodes::path).toList()));
  }

  /**
   * Loads some of the entities at the end of a path together with the rows. Handles have only what
   * the query returns, and run no SQL for the rest; order and slice apply to each row.
   *
   * @param related makes the query for the related rows from the query for all of them
   */
  public <T> QuerySet<E> fetch(EntityPath<E, T> path, UnaryOperator<QuerySet<T>> related) {
    QuerySet<T> all = new QuerySet<>(EntityQuery.all(query.engine(), Nodes.metadata(path)));
    return new QuerySet<>(query.fetch(Nodes.path(path), related.apply(all).query));
  }

  /** Sets what handles of the rows do when they are read and not loaded. */
  public QuerySet<E> fetchMode(FetchMode mode) {
    return new QuerySet<>(query.fetchMode(mode));
  }

  /** Returns a query without rows; it runs no SQL. */
  public QuerySet<E> none() {
    return new QuerySet<>(query.filter(PredicateNode.FALSE));
  }

  @Override
  public List<E> list() {
    return query.list();
  }

  @Override
  public Stream<E> stream() {
    return query.stream();
  }

  @Override
  public Optional<E> first() {
    return query.first();
  }

  /** Returns the last row; without an order, the one with the greatest key. */
  public Optional<E> last() {
    return query.last();
  }

  @Override
  public Optional<E> find() {
    return query.find();
  }

  @Override
  public E get() {
    return query.get();
  }

  /** Returns the only row that meets a condition; raises what {@link #get()} raises. */
  public E get(Condition<E> condition) {
    return filter(condition).get();
  }

  @Override
  public long count() {
    return query.count();
  }

  @Override
  public boolean exists() {
    return query.exists();
  }

  /** Returns whether there is a row that meets a condition. */
  public boolean exists(Condition<E> condition) {
    return filter(condition).exists();
  }

  /** Returns the first page of the rows in their order; see {@link #page(int, String)}. */
  public Page<E> page(int size) {
    return Page.of(KeysetPaginator.of(query).first(size));
  }

  /**
   * Returns the page after another one. The primary key is added as the last sort key, so that no
   * row is missed or repeated, whatever was inserted or deleted meanwhile.
   *
   * @param cursor the {@code next} of the other page
   * @throws IllegalArgumentException if the cursor does not belong to a query with this order
   */
  public Page<E> page(int size, String cursor) {
    return Page.of(KeysetPaginator.of(query).after(cursor, size));
  }

  /**
   * Returns the rows with these values of a unique attribute, in their order; values without a row
   * are left out. A row has the value as it was given: {@code 1.5} finds that of {@code 1.50}.
   *
   * @throws IllegalArgumentException before any SQL, if the attribute is not unique
   */
  public <K> Map<K, E> inBulk(Expression<E, K> unique, Collection<K> values) {
    return InBulkQuery.of(query, unique).find(values);
  }

  /** Returns the rows as maps from column names, as declared, to values; relations as keys. */
  public List<Map<String, @Nullable Object>> values() {
    return query.values();
  }

  @Override
  public <T> Projection<T> select(Selection<E, T> selection) {
    return new Projection<>(query.select(Nodes.selection(selection)));
  }

  @Override
  public <T> T aggregate(Selection<E, T> aggregate) {
    return groupBy().select(aggregate).list().get(0);
  }

  /** Groups the rows by the values of some expressions. */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final GroupedQuerySet<E> groupBy(Expression<E, ?>... keys) {
    return new GroupedQuerySet<>(
        GroupedRows.of(query, Arrays.stream(keys).map(Nodes::expression).toList()));
  }

  /**
   * Updates the rows in one statement and returns how many there were. Expressions have the values
   * from before. Versions are raised. Entities that were read before do not change.
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final int update(Assignment<E>... assignments) {
    return query.update(Nodes.assignments(assignments));
  }

  /**
   * Deletes the rows, with the on-delete action of each relation that references them, in one
   * transaction.
   *
   * @throws DeleteRefusedException if a protected or restricted row references one of them
   */
  public Deletion delete() {
    return new Deletion(query.delete());
  }

  /** Inserts the entity of a builder and returns it as saved, whatever the query's filters. */
  public E create(EntityBuilder<E> builder) {
    return new EntityWrites(query.engine()).insert(builder);
  }

  /**
   * Returns the row with the values of a builder, or inserts one. Of several transactions that do
   * so at once for the values of a unique constraint, one inserts and all return the same row.
   *
   * @throws MultipleEntitiesException if several rows have the values
   */
  public Created<E> getOrCreate(EntityBuilder<E> key) {
    return getOrCreate(key, key);
  }

  /** Returns the row with the values of the key, or inserts one with the defaults too. */
  public Created<E> getOrCreate(EntityBuilder<E> key, EntityBuilder<E> defaults) {
    return Created.of(FindOrCreate.among(query).get(key, defaults));
  }

  /**
   * Updates the row with the values of the key, or inserts one with all values.
   *
   * @throws MultipleEntitiesException if several rows have the values of the key
   */
  public Created<E> updateOrCreate(EntityBuilder<E> key, EntityBuilder<E> values) {
    return updateOrCreate(key, values, values);
  }

  /** Updates the row with the values of the key, or inserts one with the values to create it. */
  public Created<E> updateOrCreate(
      EntityBuilder<E> key, EntityBuilder<E> values, EntityBuilder<E> createValues) {
    return Created.of(FindOrCreate.among(query).update(key, values, createValues));
  }

  /** Inserts several entities, as {@link Database#insertAll} does, whatever the query's filters. */
  public List<E> insertAll(Collection<E> entities) {
    return new EntityWrites(query.engine()).insertAll(entities);
  }

  /**
   * Inserts several entities, or updates the rows with the same values in some attributes, in few
   * statements and one transaction, and returns them as saved, in their order. An update sets all
   * other attributes except the key and the created-at time; a version is raised and not compared.
   * Of several entities with the same values the last one wins.
   *
   * @param on the key, or attributes that are unique together
   * @throws IllegalArgumentException if these attributes are not unique
   * @throws MissingValueException if an entity lacks a value in one of them; nothing is written
   * @throws UniqueViolationException if another unique attribute is violated; nothing is written
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final List<E> upsertAll(Collection<E> entities, Assignable<E>... on) {
    return new EntityWrites(query.engine())
        .upsertAll(query.metadata(), entities, Nodes.columns(on));
  }

  @Override
  public String sql() {
    return query.sql();
  }

  /** Returns the database's own description of how it would run {@link #list}. */
  public String explain() {
    return query.explain();
  }

  @Override
  @SuppressWarnings("exports") // for Kindred's own classes
  protected Select query() {
    return query.select();
  }
}
