package dev.kindred.internal.query;

import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityModel;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows of an entity.
 *
 * @param output what is wanted of them
 * @param filters each is one scope: its lookups on one to-many path speak of the same related row
 * @param limit how many rows at most; null for all
 * @param offset how many rows to pass over first; null for none
 */
public record Select(
    EntityModel<?> root,
    Output output,
    List<ConditionNode> filters,
    List<OrderNode> order,
    @Nullable ValueNode limit,
    @Nullable ValueNode offset)
    implements StatementNode {

  /** What is wanted of the rows. */
  public enum Output {
    /** Every column, in the order of the model. */
    ENTITY,
    /** The columns of the key. */
    KEY,
    /** How many there are. */
    COUNT,
    /** Whether there is one: a row if so. */
    EXISTS
  }

  /** All rows, in no order. */
  public static Select all(EntityModel<?> root) {
    return new Select(root, Output.ENTITY, List.of(), List.of(), null, null);
  }

  /** Something else of the same rows. */
  public Select output(Output wanted) {
    return new Select(root, wanted, filters, order, limit, offset);
  }

  /** The rows that meet a further condition. */
  public Select filter(ConditionNode condition) {
    return new Select(root, output, append(filters, condition), order, limit, offset);
  }

  private static <T> List<T> append(List<T> list, T last) {
    return list.isEmpty() ? List.of(last) : Stream.concat(list.stream(), Stream.of(last)).toList();
  }

  /** The rows in this order. */
  public Select orderBy(List<OrderNode> keys) {
    return new Select(root, output, filters, keys, limit, offset);
  }

  /** The first rows only. */
  public Select limit(int rows) {
    return new Select(root, output, filters, order, count(rows), offset);
  }

  /** The rows after the first ones. */
  public Select offset(int rows) {
    return new Select(root, output, filters, order, limit, count(rows));
  }

  private static ValueNode count(int rows) {
    return new ValueNode(rows, ColumnType.INT);
  }

  /** Whether it can be told without SQL that there is no such row. */
  public boolean isEmpty() {
    return filters.contains(ConditionNode.FALSE)
        || (limit != null && Integer.valueOf(0).equals(limit.value()));
  }

  /** Whether only some of the rows are wanted. */
  public boolean sliced() {
    return limit != null || offset != null;
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.select(this);
  }
}
