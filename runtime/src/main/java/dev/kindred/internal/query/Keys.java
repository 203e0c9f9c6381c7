package dev.kindred.internal.query;

import dev.kindred.internal.query.ConditionNode.Comparison;
import dev.kindred.internal.query.ConditionNode.Operator;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.ForwardRelation;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Conditions on the columns that tell rows apart. */
public final class Keys {

  private Keys() {}

  /** A row has this key. */
  public static ConditionNode hasKey(EntityModel<?> model, Object key) {
    return is(PathNode.root(model), model.keyColumns(), model.decomposeKey(key));
  }

  /** A row has one of these keys. */
  public static ConditionNode hasKeyIn(EntityModel<?> model, Collection<?> keys) {
    return isOneOf(
        PathNode.root(model), model.keyColumns(), keys.stream().map(model::decomposeKey).toList());
  }

  /** A row refers by this relation to one of these values of the target's referenced columns. */
  public static ConditionNode refersTo(ForwardRelation relation, Collection<List<?>> references) {
    return isOneOf(PathNode.root(relation.owner()), relation.columns(), references);
  }

  /** The columns at the end of a path have, together, one of these rows of values. */
  public static ConditionNode isOneOf(
      PathNode path, List<Integer> columns, Collection<? extends List<?>> rows) {
    if (columns.size() == 1 && rows.size() != 1) {
      int column = columns.get(0);
      return new ConditionNode.Membership(
          new ColumnNode(path, column),
          rows.stream().map(row -> value(path.target(), column, row.get(0))).toList());
    }
    List<ConditionNode> each = rows.stream().map(row -> is(path, columns, row)).toList();
    return each.size() == 1 ? each.get(0) : new ConditionNode.Or(each);
  }

  private static ConditionNode is(PathNode path, List<Integer> columns, List<?> row) {
    if (columns.size() == 1) {
      return equal(path, columns.get(0), row.get(0));
    }
    List<ConditionNode> parts =
        IntStream.range(0, columns.size())
            .mapToObj(i -> equal(path, columns.get(i), row.get(i)))
            .toList();
    return new ConditionNode.And(parts);
  }

  private static ConditionNode equal(PathNode path, int column, Object value) {
    return new Comparison(
        Operator.EQUAL, new ColumnNode(path, column), value(path.target(), column, value));
  }

  private static ValueNode value(EntityModel<?> model, int column, Object value) {
    return new ValueNode(value, model.column(column).type());
  }

  /** The parts of a key as values to bind. */
  public static List<ValueNode> parts(EntityModel<?> model, Object key) {
    List<?> parts = model.decomposeKey(key);
    return IntStream.range(0, parts.size())
        .mapToObj(i -> value(model, model.keyColumns().get(i), parts.get(i)))
        .toList();
  }

  /** The order of the key. */
  public static List<OrderNode> order(EntityModel<?> model) {
    return model.keyColumns().stream()
        .map(at -> OrderNode.of(new ColumnNode(PathNode.root(model), at), false))
        .toList();
  }
}
