package dev.kindred;

import dev.kindred.error.EntityNotFoundException;
import dev.kindred.error.MultipleEntitiesException;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.loading.EntityWithValues;
import dev.kindred.internal.loading.FetchContext;
import dev.kindred.internal.loading.KnownParents;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.FetchPlan;
import dev.kindred.internal.query.GroupBy;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectList;
import dev.kindred.internal.query.SelectionNode;
import dev.kindred.internal.writing.AssignedValues;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.Expression;
import dev.kindred.lookup.Nodes;
import dev.kindred.lookup.Order;
import dev.kindred.lookup.Selection;
import dev.kindred.model.FetchMode;
import dev.kindred.spi.BuilderState;
import dev.kindred.spi.EntityMetadata;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows of an entity, as Django's QuerySet. Immutable, lazy and thread-safe: each method gives a new
 * one, and nothing runs before a method that gives results.
 *
 * @param <E> the entity
 */
public final class QuerySet<E> extends Changing<E>
    implements Results<E>, Selecting<E>, Aggregating<E> {

  private final Database database;
  private final EntityMetadata<E> metadata;
  private final Select select;
  private final KnownParents known;
  private final FetchContext fetching;
  private final boolean distinct;

  QuerySet(Database database, EntityMetadata<E> metadata, Select select, KnownParents known) {
    this(database, metadata, select, known, database.loader().lazily(metadata), false);
  }

  private QuerySet(
      Database database,
      EntityMetadata<E> metadata,
      Select select,
      KnownParents known,
      FetchContext fetching,
      boolean distinct) {
    this.database = database;
    this.metadata = metadata;
    this.select = select;
    this.known = known;
    this.fetching = fetching;
    this.distinct = distinct;
  }

  @Override
  EntityMetadata<E> metadata() {
    return metadata;
  }

  @Override
  QuerySet<E> rows() {
    return this;
  }

  @Override
  QuerySet<E> with(Select other) {
    return new QuerySet<>(database, metadata, other, known, fetching, distinct);
  }

  private QuerySet<E> with(FetchContext other) {
    return new QuerySet<>(database, metadata, select, known, other, distinct);
  }

  private EntityLoader loader() {
    return database.loader();
  }

  /**
   * The rows that meet all conditions; without any, the same rows. No row is repeated, whatever
   * to-many relations the conditions span. Lookups on one to-many path speak of the same related
   * row within one call, and may be met by different ones in separate calls.
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final QuerySet<E> filter(Condition<E>... conditions) {
    return conditions.length == 0 ? this : whole("filter()").meeting(Condition.all(conditions));
  }

  private QuerySet<E> meeting(Condition<E> condition) {
    return with(select.filter(Nodes.condition(condition)));
  }

  /**
   * The rows that do not meet all conditions: the exact complement of {@link #filter}, NULLs
   * included. Without any condition, the same rows.
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final QuerySet<E> exclude(Condition<E>... conditions) {
    return conditions.length == 0
        ? this
        : whole("exclude()").meeting(Condition.all(conditions).not());
  }

  /** The rows in this order, in place of any before. */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final QuerySet<E> orderBy(Order<E>... keys) {
    return whole("orderBy()").with(select.orderBy(Arrays.stream(keys).map(Nodes::order).toList()));
  }

  /** The rows in the opposite order. */
  public QuerySet<E> reverse() {
    return whole("reverse()")
        .with(select.orderBy(select.order().stream().map(OrderNode::reversed).toList()));
  }

  /** At most so many of the rows. */
  public QuerySet<E> limit(int rows) {
    return with(select.limit(rows));
  }

  /** The rows after the first so many. */
  public QuerySet<E> offset(int rows) {
    return with(select.offset(rows));
  }

  private QuerySet<E> whole(String method) {
    select.requireWhole(method);
    return this;
  }

  /**
   * The same rows, as none is repeated anyway; of what {@link #select} gives of them, equal results
   * only once, as {@link Projection#distinct} does.
   *
   * @throws IllegalStateException behind a slice, as in Django
   */
  public QuerySet<E> distinct() {
    select.requireWhole("distinct()");
    return new QuerySet<>(database, metadata, select, known, fetching, true);
  }

  /**
   * The rows of this query, of the other, or of both, each once and in no order.
   *
   * @throws IllegalArgumentException if one has an order without a limit, or the other one fetches
   *     what this one does not: both are written after it, for the whole
   */
  public QuerySet<E> union(QuerySet<E> other) {
    return with(SetOperation.UNION, other);
  }

  /** The rows of this query that are in the other too, in no order; refuses what union refuses. */
  public QuerySet<E> intersect(QuerySet<E> other) {
    return with(SetOperation.INTERSECT, other);
  }

  /** The rows of this query that are not in the other, in no order; refuses what union refuses. */
  public QuerySet<E> except(QuerySet<E> other) {
    return with(SetOperation.EXCEPT, other);
  }

  /** Rows know whom they refer to from either query. */
  private QuerySet<E> with(SetOperation operation, QuerySet<E> other) {
    operation.requireNoneLost(fetching, other.fetching, other.loader().lazily(metadata));
    Select among = operation.of(select, other.select);
    return new QuerySet<>(database, metadata, among, known.and(other.known), fetching, distinct);
  }

  /**
   * The same rows, with the entities at the ends of these paths, and all on the way, loaded along:
   * to-one relations by joins, a to-many relation by one statement more.
   *
   * @throws IllegalArgumentException if an entity has no attribute for a relation; it names the
   *     line to declare
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final QuerySet<E> fetch(EntityPath<E, ?>... paths) {
    FetchPlan plan = fetching.plan();
    for (EntityPath<E, ?> path : paths) {
      plan = plan.and(Nodes.path(path), FetchPlan.Fetch.ALL);
    }
    return with(fetching.with(plan));
  }

  /**
   * The same rows, with some of the entities at the end of a path loaded along. What the query
   * leaves out is not there for the handles, without SQL; its order and its slice are those of each
   * row.
   *
   * @param related makes the query of the related rows from that of all
   */
  public <T> QuerySet<E> fetch(EntityPath<E, T> path, UnaryOperator<QuerySet<T>> related) {
    EntityMetadata<T> target = Nodes.metadata(path);
    QuerySet<T> all = new QuerySet<>(database, target, Select.all(target), KnownParents.NONE);
    QuerySet<T> some = related.apply(all);
    FetchPlan.Fetch fetch = new FetchPlan.Fetch(some.select.unlocked(), some.fetching.plan());
    return with(fetching.with(fetching.plan().and(Nodes.path(path), fetch)));
  }

  /** The same rows, whose handles do this when they are asked for what was not fetched. */
  public QuerySet<E> fetchMode(FetchMode mode) {
    return with(fetching.with(mode));
  }

  /** No rows; it runs no SQL. */
  public QuerySet<E> none() {
    return with(select.filter(PredicateNode.FALSE));
  }

  @Override
  public List<E> list() {
    return select.isEmpty() ? List.of() : loader().list(metadata, select, known, fetching);
  }

  @Override
  public Optional<E> first() {
    QuerySet<E> ordered = ordered();
    return SingleResult.first(ordered.with(ordered.select.atMost(1)).list());
  }

  /** The last row; without an order, the one with the greatest key. */
  public Optional<E> last() {
    return whole("last()").ordered().reverse().first();
  }

  private QuerySet<E> ordered() {
    return select.order().isEmpty() ? with(select.orderBy(KeyPredicates.order(metadata))) : this;
  }

  @Override
  public Optional<E> find() {
    return SingleResult.find(two(), metadata, this::sql);
  }

  @Override
  public E get() {
    return SingleResult.get(two(), metadata, this::sql);
  }

  /** The only row, or enough rows to tell that there is more than one: which ones, is the same. */
  private List<E> two() {
    return with(select.inAnyOrder().atMost(2)).list();
  }

  /**
   * The only row that meets a condition.
   *
   * @throws EntityNotFoundException if there is none
   * @throws MultipleEntitiesException if there are several
   */
  public E get(Condition<E> condition) {
    return filter(condition).get();
  }

  @Override
  public long count() {
    return select.isEmpty() ? 0 : loader().count(select);
  }

  @Override
  public boolean exists() {
    return !select.isEmpty() && loader().exists(select);
  }

  /** Whether there is a row that meets a condition. */
  public boolean exists(Condition<E> condition) {
    return filter(condition).exists();
  }

  /** The rows as maps from column names, as declared, to values; relations are their keys. */
  public List<Map<String, @Nullable Object>> values() {
    return select.isEmpty() ? List.of() : loader().values(select);
  }

  @Override
  public Stream<E> stream() {
    return select.isEmpty() ? Stream.empty() : loader().stream(metadata, select, known, fetching);
  }

  /**
   * The rows by an attribute that no two of them share, in the order of these values; values that
   * no row has are left out. Each value is found as it was given: {@code 1.5} finds the row of
   * {@code 1.50}, and a text what the column's collation takes for the same.
   *
   * @throws IllegalArgumentException before any SQL, if the attribute is not unique
   */
  public <K> Map<K, E> inBulk(Expression<E, K> unique, Collection<K> values) {
    return InBulkQuery.find(loader(), this, unique, values);
  }

  /** The rows of another query that is made of this one, each with what expressions are of it. */
  List<EntityWithValues<E>> valued(Select rows, List<ExpressionNode> expressions) {
    List<SelectionNode> values =
        expressions.stream().<SelectionNode>map(SelectionNode.Value::of).toList();
    return rows.isEmpty() ? List.of() : loader().list(metadata, rows, known, fetching, values);
  }

  /** The first rows in this order, and where to go on; see {@link #page(int, String)}. */
  public Page<E> page(int size) {
    return KeysetPaginator.first(this, size);
  }

  /**
   * The rows that come after those of another page. The key is made the last part of the order, so
   * that it is total: no row is missed or repeated, whatever was inserted or deleted meanwhile.
   *
   * @param cursor what the other page had as its {@code next}
   * @throws IllegalArgumentException if the cursor is none of this order
   */
  public Page<E> page(int size, String cursor) {
    return KeysetPaginator.after(this, size, cursor);
  }

  @Override
  public <T> Projection<T> select(Selection<E, T> selection) {
    SelectionNode node = Nodes.selection(selection);
    Select output = select.selectList(SelectList.Columns.of(node.columns()));
    Projection<T> results =
        new Projection<>(database, loader().selections(known, fetching.mode()), output, node);
    return distinct ? results.unrepeated() : results;
  }

  @Override
  public <T> T aggregate(Selection<E, T> aggregate) {
    return new GroupedQuerySet<E>(database, members(), new GroupBy(List.of(), List.of()))
        .select(aggregate)
        .list()
        .get(0);
  }

  /** The rows in groups that have these values in common. */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final GroupedQuerySet<E> groupBy(Expression<E, ?>... keys) {
    List<ExpressionNode> nodes = Arrays.stream(keys).map(Nodes::expression).toList();
    return new GroupedQuerySet<>(database, members(), new GroupBy(nodes, List.of()));
  }

  /** The same rows, in no order and as conditions alone. */
  private Select members() {
    return select.isSliced()
        ? Select.all(metadata).filter(select.membership())
        : select.orderBy(List.of());
  }

  QuerySet<E> having(BuilderState<E> values) {
    return whole("getOrCreate()").with(select.filter(AssignedValues.condition(values)));
  }

  @Override
  public String sql() {
    return database.executor().sql(select);
  }

  /** How the database would run {@link #list}, in its own words. */
  public String explain() {
    return database.executor().explain(select);
  }

  @Override
  @SuppressWarnings("exports") // for Kindred's own classes
  protected Select query() {
    return select;
  }

  @Override
  Database database() {
    return database;
  }
}
