package dev.kindred.lookup;

import dev.kindred.error.MissingValueException;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ConditionNode;
import dev.kindred.internal.query.ConditionNode.Operator;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.Keys;
import dev.kindred.internal.query.Output;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.ValueNode;
import dev.kindred.model.One;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.KeyedHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The columns that tell which row a path leads to: those that its last foreign key refers to, or
 * the key.
 */
record Reference(PathNode path, List<Integer> columns) {

  static Reference of(PathNode path) {
    return !path.isRoot() && path.relation() instanceof ForwardRelation forward
        ? new Reference(path, forward.references())
        : new Reference(path, path.target().keyColumns());
  }

  /** The first of them, which is NULL just where the path leads nowhere. */
  ColumnNode column() {
    return column(columns.get(0));
  }

  private ColumnNode column(Integer position) {
    return new ColumnNode(path, position);
  }

  ConditionNode isSameAs(PathNode other) {
    List<ConditionNode> parts = columns.stream().map(at -> isSameAs(other, at)).toList();
    return parts.size() == 1 ? parts.get(0) : new ConditionNode.And(parts);
  }

  private ConditionNode isSameAs(PathNode other, int column) {
    return new ConditionNode.Comparison(
        Operator.EQUAL, column(column), new ColumnNode(other, column));
  }

  /** One of these entities; empty handles are none. */
  ConditionNode isOneOf(List<? extends One<?>> handles) {
    List<List<Object>> references =
        handles.stream().map(this::values).filter(Objects::nonNull).toList();
    return references.isEmpty() ? ConditionNode.FALSE : Keys.isOneOf(path, columns, references);
  }

  /** What it refers to by; null if the handle is empty, or refers by a value that is null. */
  private @Nullable List<Object> values(One<?> handle) {
    if (handle.isLoaded() && handle.isPresent() && handle.key() == null) {
      throw new UnsavedEntityException(
          path
              + " is compared with a "
              + path.target().name()
              + " that is not saved; use what insert or save returned.");
    }
    EntityModel<?> target = path.target();
    List<Object> values = new ArrayList<>();
    for (int column : columns) {
      Object value = KeyedHandle.value(handle, target, column);
      if (value == null) {
        return null;
      }
      values.add(value);
    }
    return values;
  }

  /** The foreign key gets what this entity is referred to by. */
  <E> Assignment<E> assign(One<?> handle) {
    List<Object> values = values(handle);
    if (values == null && handle.isPresent()) {
      throw new MissingValueException(
          path
              + " can't be set to a "
              + path.target().name()
              + " that has no value for "
              + column().model().attribute()
              + ", which the relation refers to.");
    }
    return values == null
        ? assignNothing()
        : assign(i -> new ValueNode(values.get(i), foreignKey(i).type()));
  }

  /** The foreign key gets what the entity at the end of another path is referred to by. */
  <E> Assignment<E> assign(PathNode other) {
    return assign(i -> new ColumnNode(other, columns.get(i)));
  }

  /** The foreign key becomes NULL. */
  <E> Assignment<E> assignNothing() {
    return assign(i -> Columns.nothing(foreignKey(i)));
  }

  private <E> Assignment<E> assign(IntFunction<ExpressionNode> value) {
    return new Assignment<>(
        IntStream.range(0, columns.size())
            .mapToObj(
                i ->
                    new dev.kindred.internal.query.Assignment(
                        foreignKey(i).column(), value.apply(i)))
            .toList());
  }

  /** The column of the owner that holds the foreign key's part. */
  private ColumnNode foreignKey(int part) {
    ForwardRelation relation = (ForwardRelation) path.relation();
    return new ColumnNode(path.parent(), relation.columns().get(part));
  }

  /** One of the entities that a query gives, which selects its rows or a path to the target. */
  ConditionNode isIn(Select query) {
    List<ExpressionNode> own = columns.stream().<ExpressionNode>map(this::column).toList();
    return new ConditionNode.InQuery(own, query.output(given(query.output())));
  }

  /** The same columns of what a query gives: an entity is selected with all of its columns. */
  private Output given(Output output) {
    if (output instanceof Output.Columns entity) {
      return new Output.Columns(
          columns.stream().map(entity.expressions()::get).toList(), entity.distinct());
    }
    PathNode target = PathNode.root(path.target());
    return Output.Columns.of(
        columns.stream().<ExpressionNode>map(at -> new ColumnNode(target, at)).toList());
  }
}
