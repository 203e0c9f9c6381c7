package dev.kindred.internal.query;

import dev.kindred.spi.EntityMetadata;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Query for rows of an entity, or for expressions of them.
 *
 * @param selectList what is selected
 * @param filters the predicates, each a scope: its lookups on one to-many path refer to the same
 *     related row
 * @param groupBy the grouping; null for none
 * @param sources the sources that the rows are related to; null for no such restriction
 * @param slice which of the rows, in this order
 * @param options how they are read
 */
public record Select(
    EntityMetadata<?> root,
    SelectList selectList,
    List<PredicateNode> filters,
    @Nullable GroupBy groupBy,
    @Nullable SourceFilter sources,
    List<OrderNode> order,
    Slice slice,
    SelectOptions options)
    implements StatementNode {

  /** Returns a query for all rows, unordered. */
  public static Select all(EntityMetadata<?> root) {
    return of(root, List.of());
  }

  /** Returns a query for the rows that a predicate is true for, unordered. */
  public static Select where(EntityMetadata<?> root, PredicateNode condition) {
    return of(root, List.of(condition));
  }

  private static Select of(EntityMetadata<?> root, List<PredicateNode> filters) {
    return new Select(
        root,
        SelectList.Rows.ENTITY,
        filters,
        null,
        null,
        List.of(),
        Slice.ALL,
        SelectOptions.NONE);
  }

  /** Returns this query with own scopes; with null, it has those of the statement around it. */
  public Select under(@Nullable RowScopes own) {
    return Objects.equals(own, options.scopes()) ? this : with(options.scopes(own));
  }

  private Select with(SelectOptions others) {
    return new Select(root, selectList, filters, groupBy, sources, order, slice, others);
  }

  /** Returns a query with another select list. */
  public Select selectList(SelectList wanted) {
    return new Select(root, wanted, filters, groupBy, sources, order, slice, options);
  }

  /** Returns a query with a further predicate in a scope of its own. */
  public Select filter(PredicateNode condition) {
    List<PredicateNode> all = AppendOnlyList.append(filters, condition);
    return new Select(root, selectList, all, groupBy, sources, order, slice, options);
  }

  /** Returns a query with another grouping. */
  public Select groupedBy(GroupBy groups) {
    return new Select(root, selectList, filters, groups, sources, order, slice, options);
  }

  /**
   * Returns a query for the rows that are related to given sources; each result row starts with the
   * source's key.
   */
  public Select relatedTo(SourceFilter some) {
    return new Select(root, selectList, filters, groupBy, some, order, slice, options);
  }

  /** Returns a query with another order. */
  public Select orderBy(List<OrderNode> keys) {
    return new Select(root, selectList, filters, groupBy, sources, keys, slice, options);
  }

  /**
   * Returns a query for distinct results. Sort keys become references to the result's columns.
   *
   * @throws IllegalArgumentException if a sort key is not selected
   */
  public Select distinct(SelectList.Columns columns) {
    List<OrderNode> keys = order.stream().map(key -> key.of(each -> columns.result(each))).toList();
    return orderBy(keys).selectList(new SelectList.Columns(columns.expressions(), true));
  }

  /** Returns a query for the first rows. */
  public Select limit(int rows) {
    return sliced(slice.limit(rows));
  }

  /** Returns a query with this limit, unless it has a lower one. */
  public Select atMost(int rows) {
    return slice.isAtMost(rows) ? this : limit(rows);
  }

  /** Returns a query that skips the first rows. */
  public Select offset(int rows) {
    return sliced(slice.offset(rows));
  }

  private Select sliced(Slice some) {
    return new Select(root, selectList, filters, groupBy, sources, order, some, options);
  }

  /** Returns whether the result is known to be empty without SQL. */
  public boolean isEmpty() {
    return (hasFalseFilter() && !isOneGroup()) || slice.isAtMost(0);
  }

  /** The comparison of records of two classes would link more than the start can wait for. */
  private boolean hasFalseFilter() {
    for (int i = 0; i < filters.size(); i++) {
      if (filters.get(i) instanceof Junction.Or or && or.conditions().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether all rows are one group, which exists even without rows. */
  private boolean isOneGroup() {
    return groupBy != null && groupBy.keys().isEmpty();
  }

  /** Returns the query without limit and offset. */
  public Select withoutSlice() {
    return sliced(Slice.ALL);
  }

  /** Returns whether there is a limit or an offset. */
  public boolean isSliced() {
    return !slice.isAll();
  }

  /**
   * Returns the query without its order, if the order does not affect the rows: with a slice it
   * does. An order that will be refused is kept.
   */
  public Select inAnyOrder() {
    return isSliced()
            || !order.stream().allMatch(key -> PathCollector.of(key.expression()).isEmpty())
        ? this
        : orderBy(List.of());
  }

  /**
   * Refuses a method that is called after limit() or offset(), since it would have to apply to the
   * slice.
   */
  public void requireWhole(String method) {
    if (isSliced()) {
      throw new IllegalStateException(
          method + " comes after limit() or offset(): a slice has been taken already.");
    }
  }

  /**
   * Refuses an entity without a key.
   *
   * @param what what needs the key
   */
  public void requireKey(String what) {
    if (root.keyColumns().isEmpty()) {
      throw new IllegalStateException(
          root + " has no @Id to tell its rows apart, which " + what + " needs.");
    }
  }

  /** Returns a query that locks its rows. */
  public Select locked(RowLock rows) {
    return with(options.lock(rows));
  }

  /** Returns a query with aggregates of related rows in one form; null to choose by rule. */
  public Select withAggregates(@Nullable AggregateForm form) {
    return with(options.aggregateForm(form));
  }

  /** Returns this query; refuses one with a lock, which would have no effect in a subquery. */
  public Select unlocked() {
    if (options.lock() != null) {
      throw new IllegalStateException(
          "forUpdate() locks the rows that a query reads itself: leave it out where the query is"
              + " part of an update, of another query or of a fetch.");
    }
    return this;
  }

  /**
   * Returns the predicate that a row is in the result of this query, which must not be grouped.
   *
   * @throws IllegalStateException if it is sliced, and its entity has no key
   */
  public PredicateNode membership() {
    unlocked();
    if (isSliced()) {
      requireKey("limit() and offset() within another query, an aggregate or a set operation");
    }
    return isSliced() ? hasOneOfTheKeys() : meetsFilters();
  }

  /** Returns the predicate that a row has the key of one in the result. */
  public PredicateNode hasOneOfTheKeys() {
    PathNode row = PathNode.root(root);
    List<ExpressionNode> key =
        root.keyColumns().stream().<ExpressionNode>map(at -> new ColumnNode(row, at)).toList();
    return new PredicateNode.InQuery(key, selectList(SelectList.Columns.of(key)));
  }

  private PredicateNode meetsFilters() {
    return filters.size() == 1
        ? PredicateNode.scope(filters.get(0))
        : PredicateNode.and(filters.stream().map(PredicateNode::scope).toList());
  }

  /**
   * Returns the number of nested levels of predicates and expressions, see {@link NestingDepth}.
   */
  int nesting() {
    int conditions = NestingDepth.ofConditions(filters);
    int having = groupBy == null ? 0 : NestingDepth.ofConditions(groupBy.having());
    return Math.max(
        Math.max(conditions, having), NestingDepth.ofExpressions(selectList.expressions()));
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.select(this);
  }
}
