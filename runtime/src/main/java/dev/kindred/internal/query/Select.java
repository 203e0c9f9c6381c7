package dev.kindred.internal.query;

import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityMetadata;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Rows of an entity, or what is made of them.
 *
 * @param selectList what is wanted of them
 * @param filters each is one scope: its lookups on one to-many path speak of the same related row
 * @param groupBy how they are put together; null where each stands for itself
 * @param owners whom they are related to; null where that does not matter
 * @param limit how many at most; null for all
 * @param offset how many to pass over first; null for none
 * @param lock how they are locked; null where they are only read
 */
public record Select(
    EntityMetadata<?> root,
    SelectList selectList,
    List<PredicateNode> filters,
    @Nullable GroupBy groupBy,
    @Nullable SourceFilter owners,
    List<OrderNode> order,
    @Nullable BindValue limit,
    @Nullable BindValue offset,
    @Nullable RowLock lock)
    implements StatementNode {

  /** All rows, in no order. */
  public static Select all(EntityMetadata<?> root) {
    return new Select(
        root, SelectList.Rows.ENTITY, List.of(), null, null, List.of(), null, null, null);
  }

  /** Something else of the same rows. */
  public Select selectList(SelectList wanted) {
    return new Select(root, wanted, filters, groupBy, owners, order, limit, offset, lock);
  }

  /** The rows that meet a further condition. */
  public Select filter(PredicateNode condition) {
    List<PredicateNode> all = AppendOnlyList.append(filters, condition);
    return new Select(root, selectList, all, groupBy, owners, order, limit, offset, lock);
  }

  /** The rows put together in groups. */
  public Select groupedBy(GroupBy groups) {
    return new Select(root, selectList, filters, groups, owners, order, limit, offset, lock);
  }

  /** The rows that are related to some owners; each comes behind what tells its owner. */
  public Select ownedBy(SourceFilter some) {
    return new Select(root, selectList, filters, groupBy, some, order, limit, offset, lock);
  }

  /** The rows in this order. */
  public Select orderBy(List<OrderNode> keys) {
    return new Select(root, selectList, filters, groupBy, owners, keys, limit, offset, lock);
  }

  /**
   * Of equal results only one. The order becomes one of results.
   *
   * @throws IllegalArgumentException if the order is not among what is selected
   */
  public Select distinct(SelectList.Columns columns) {
    List<OrderNode> keys = order.stream().map(key -> key.of(each -> columns.result(each))).toList();
    return orderBy(keys).selectList(new SelectList.Columns(columns.expressions(), true));
  }

  /** The first rows only. */
  public Select limit(int rows) {
    return new Select(
        root, selectList, filters, groupBy, owners, order, count(rows, "limit"), offset, lock);
  }

  /** The same, of which no more than so many are to be read. */
  public Select atMost(int rows) {
    return limit != null && (Integer) Objects.requireNonNull(limit.value()) <= rows
        ? this
        : limit(rows);
  }

  /** The rows after the first ones. */
  public Select offset(int rows) {
    return new Select(
        root, selectList, filters, groupBy, owners, order, limit, count(rows, "offset"), lock);
  }

  private static BindValue count(int rows, String what) {
    if (rows < 0) {
      throw new IllegalArgumentException(what + "(" + rows + ") is negative.");
    }
    return new BindValue(rows, ColumnType.INT);
  }

  /** Whether it can be told without SQL that there is no such row. */
  public boolean isEmpty() {
    return (filters.contains(PredicateNode.FALSE) && !isOneGroup())
        || (limit != null && Integer.valueOf(0).equals(limit.value()));
  }

  /** Whether all rows are one group, which is there even without a row. */
  private boolean isOneGroup() {
    return groupBy != null && groupBy.keys().isEmpty();
  }

  /** The same without a slice. */
  public Select whole() {
    return new Select(root, selectList, filters, groupBy, owners, order, null, null, lock);
  }

  /** Whether only some of the rows are wanted. */
  public boolean sliced() {
    return limit != null || offset != null;
  }

  /**
   * The same in no order, if that decides nothing: an order tells which rows a slice has. One that
   * is to be refused stays.
   */
  public Select inAnyOrder() {
    return sliced() || !order.stream().allMatch(key -> PathCollector.of(key.expression()).isEmpty())
        ? this
        : orderBy(List.of());
  }

  /**
   * Refuses a method behind a slice: it would have to be about the slice, which SQL does not do so
   * simply.
   */
  public void requireWhole(String method) {
    if (sliced()) {
      throw new IllegalStateException(
          method + " comes after limit() or offset(): a slice has been taken already.");
    }
  }

  /** The rows, which nobody else changes or locks before the end of the transaction. */
  public Select locked(RowLock rows) {
    return new Select(root, selectList, filters, groupBy, owners, order, limit, offset, rows);
  }

  /** The same, which must be without a lock: as part of something else it would have none. */
  public Select unlocked() {
    if (lock != null) {
      throw new IllegalStateException(
          "forUpdate() locks the rows that a query reads itself: leave it out where the query is"
              + " part of an update, of another query or of a fetch.");
    }
    return this;
  }

  /** What a row must meet to be among these; not to be asked where they are put together. */
  public PredicateNode membership() {
    unlocked();
    PathNode row = PathNode.root(root);
    List<ExpressionNode> key =
        root.keyColumns().stream().<ExpressionNode>map(at -> new ColumnNode(row, at)).toList();
    return sliced()
        ? new PredicateNode.InQuery(key, selectList(SelectList.Columns.of(key)))
        : PredicateNode.and(filters.stream().map(PredicateNode::scope).toList());
  }

  /** How many levels of conditions and expressions are nested in it, see {@link NestingDepth}. */
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
