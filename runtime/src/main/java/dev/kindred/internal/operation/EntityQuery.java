package dev.kindred.internal.operation;

import dev.kindred.internal.engine.Engine;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.loading.EntityWithValues;
import dev.kindred.internal.loading.FetchContext;
import dev.kindred.internal.loading.KnownParents;
import dev.kindred.internal.query.ColumnAssignment;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.FetchPlan;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.RowLock;
import dev.kindred.internal.query.RowScopes;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectionNode;
import dev.kindred.internal.query.Update;
import dev.kindred.internal.writing.AssignedValues;
import dev.kindred.internal.writing.SharedAssignments;
import dev.kindred.internal.writing.deletion.DeletionCounts;
import dev.kindred.model.FetchMode;
import dev.kindred.spi.BuilderState;
import dev.kindred.spi.EntityMetadata;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Query for entities: which rows, and how the entities that they reference are loaded. Immutable.
 *
 * @param known entities that the rows are known to reference, so that they need not be loaded
 * @param fetching what is loaded together with the rows
 * @param distinct whether a selection of these rows has equal results once
 */
public record EntityQuery<E>(
    Engine engine,
    EntityMetadata<E> metadata,
    Select select,
    KnownParents known,
    FetchContext fetching,
    boolean distinct) {

  /** Returns a query for the rows of a select, whose handles load lazily. */
  public static <E> EntityQuery<E> of(
      Engine engine, EntityMetadata<E> metadata, Select select, KnownParents known) {
    FetchContext fetching = engine.loader().lazily();
    Select scoped = select.under(engine.view().scopes());
    return new EntityQuery<>(engine, metadata, scoped, known, fetching, false);
  }

  /** Returns a query for all rows of an entity. */
  public static <E> EntityQuery<E> all(Engine engine, EntityMetadata<E> metadata) {
    return of(engine, metadata, Select.all(metadata), KnownParents.NONE);
  }

  /** Returns this query with another select. */
  public EntityQuery<E> with(Select other) {
    return new EntityQuery<>(engine, metadata, other, known, fetching, distinct);
  }

  private EntityQuery<E> with(FetchContext other) {
    return new EntityQuery<>(engine, metadata, select, known, other, distinct);
  }

  private EntityLoader loader() {
    return engine.loader();
  }

  /**
   * Returns this query, which must not be sliced.
   *
   * @throws IllegalStateException if it is, naming the method that was called
   */
  public EntityQuery<E> whole(String method) {
    select.requireWhole(method);
    return this;
  }

  /** Restricts the rows by a predicate, which is a scope. */
  public EntityQuery<E> filter(PredicateNode predicate) {
    return with(select.filter(predicate));
  }

  /** Restricts the rows to those that have the values of a builder. */
  EntityQuery<E> having(BuilderState<E> values) {
    return whole("getOrCreate()").filter(AssignedValues.condition(values));
  }

  /** Changes which rows there are: for this query and what its results load. */
  public EntityQuery<E> under(RowScopes scopes) {
    return new EntityQuery<>(
        engine.under(scopes), metadata, select.under(scopes), known, fetching, distinct);
  }

  /** Replaces the order. */
  public EntityQuery<E> orderBy(List<OrderNode> keys) {
    return with(select.orderBy(keys));
  }

  /** Reverses the order. */
  public EntityQuery<E> reversed() {
    return orderBy(select.order().stream().map(OrderNode::reversed).toList());
  }

  private EntityQuery<E> ordered() {
    return select.order().isEmpty() ? orderBy(KeyPredicates.order(metadata)) : this;
  }

  /** Makes selections of the rows have equal results once. */
  public EntityQuery<E> distinctly() {
    return new EntityQuery<>(engine, metadata, select, known, fetching, true);
  }

  /** Combines two queries. Rows find the entities that they reference as in either query. */
  public EntityQuery<E> combined(SetOperation operation, EntityQuery<E> other) {
    operation.requireNoneLost(fetching, other.fetching, other.loader().lazily());
    operation.requireSameRows(
        engine.sharesDatabase(other.engine) && engine.scopes().equals(other.engine.scopes()));
    Select both = operation.of(select, other.select);
    return new EntityQuery<>(engine, metadata, both, known.and(other.known), fetching, distinct);
  }

  /** Loads the entities at the ends of these paths, and all on the way, together with the rows. */
  public EntityQuery<E> fetch(List<PathNode> paths) {
    FetchPlan plan = fetching.plan();
    for (PathNode path : paths) {
      plan = plan.and(path, FetchPlan.Fetch.ALL);
    }
    return with(fetching.with(plan));
  }

  /** Loads the rows of another query that are at the end of a path together with these. */
  public EntityQuery<E> fetch(PathNode path, EntityQuery<?> related) {
    FetchPlan.Fetch fetch = new FetchPlan.Fetch(related.select.unlocked(), related.fetching.plan());
    return with(fetching.with(fetching.plan().and(path, fetch)));
  }

  /** Sets what handles do when they are read and not loaded. */
  public EntityQuery<E> fetchMode(FetchMode mode) {
    return with(fetching.with(mode));
  }

  /** Locks the rows when they are read. */
  public EntityQuery<E> locked(RowLock lock) {
    return with(select.locked(lock));
  }

  /**
   * Changes the lock.
   *
   * @throws IllegalStateException if there is none, naming the method that was called
   */
  public EntityQuery<E> relocked(String method, UnaryOperator<RowLock> change) {
    RowLock lock = select.options().lock();
    if (lock == null) {
      throw new IllegalStateException(method + " says how to lock: call forUpdate() before it.");
    }
    return locked(change.apply(lock));
  }

  /** Returns all entities. */
  public List<E> list() {
    return select.isEmpty() ? List.of() : loader().list(metadata, select, known, fetching);
  }

  /** Returns the entities one by one. */
  public Stream<E> stream() {
    return select.isEmpty() ? Stream.empty() : loader().stream(metadata, select, known, fetching);
  }

  /** Returns the entities, each with the values of some expressions. */
  List<EntityWithValues<E>> withValues(List<ExpressionNode> expressions) {
    List<SelectionNode> values =
        expressions.stream().<SelectionNode>map(SelectionNode.Value::of).toList();
    return select.isEmpty() ? List.of() : loader().list(metadata, select, known, fetching, values);
  }

  /** Returns the first entity; without an order, the one with the least key. */
  public Optional<E> first() {
    EntityQuery<E> ordered = ordered();
    return SingleResult.first(ordered.with(ordered.select.atMost(1)).list());
  }

  /** Returns the last entity; without an order, the one with the greatest key. */
  public Optional<E> last() {
    return whole("last()").ordered().reversed().first();
  }

  /** Returns the only entity, or empty if there is none. */
  public Optional<E> find() {
    return SingleResult.find(two(), metadata, this::sql);
  }

  /** Returns the only entity. */
  public E get() {
    return SingleResult.get(two(), metadata, this::sql);
  }

  /** Two rows show that there is more than one; which ones they are does not matter. */
  private List<E> two() {
    return with(select.inAnyOrder().atMost(2)).list();
  }

  /** Counts the rows. */
  public long count() {
    return select.isEmpty() ? 0 : loader().scalars().count(select);
  }

  /** Returns whether there is a row. */
  public boolean exists() {
    return !select.isEmpty() && loader().scalars().exists(select);
  }

  /** Returns the columns of all rows by their names. */
  public List<Map<String, @Nullable Object>> values() {
    return select.isEmpty() ? List.of() : loader().scalars().values(select);
  }

  /** Returns a query for what is selected of each row. */
  public <T> SelectionQuery<T> select(SelectionNode selection) {
    SelectionQuery<T> results =
        SelectionQuery.of(engine, select, selection, loader().selections(known, fetching.mode()));
    return distinct ? results.distinctOnce() : results;
  }

  /** Returns the rows as a predicate on the root, in no order, for groups and aggregates. */
  public Select members() {
    return select.isSliced()
        ? Select.all(metadata).under(select.options().scopes()).filter(select.membership())
        : select.orderBy(List.of());
  }

  /** Updates the rows in one statement and returns how many there were. */
  public int update(List<ColumnAssignment> assignments) {
    if (assignments.isEmpty()) {
      throw new IllegalArgumentException("update() needs an attribute to set.");
    }
    return select.isEmpty()
        ? 0
        : engine
            .bulkUpdater()
            .update(
                Update.of(
                        metadata,
                        SharedAssignments.merged(metadata, assignments),
                        select.membership())
                    .withAggregates(select.options().aggregateForm()));
  }

  /** Deletes the rows, with the on-delete action of each relation that references them. */
  public DeletionCounts delete() {
    return engine.deleter().delete(select);
  }

  /** Deletes the rows, even where a delete would only mark them. */
  public DeletionCounts purge() {
    return engine.deleter().purge(select);
  }

  /** Returns the SQL of {@link #list}. */
  public String sql() {
    return engine.executor().sql(select);
  }

  /** Returns the database's plan for {@link #list}. */
  public String explain() {
    return engine.executor().explain(select);
  }
}
