package dev.kindred.lookup;

import dev.kindred.error.MissingValueException;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.internal.message.Nouns;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.PredicateNode.Operator;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectList;
import dev.kindred.model.One;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForeignKeyHandle;
import dev.kindred.spi.ForwardRelation;
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
record ForeignKeyColumns(PathNode path, List<Integer> columns) {

  static ForeignKeyColumns of(PathNode path) {
    return !path.isRoot() && path.relation() instanceof ForwardRelation forward
        ? new ForeignKeyColumns(path, forward.references())
        : new ForeignKeyColumns(path, path.target().keyColumns());
  }

  /** The first of them, which is NULL just where the path leads nowhere. */
  ColumnNode column() {
    return column(columns.get(0));
  }

  private ColumnNode column(Integer position) {
    return new ColumnNode(path, position);
  }

  PredicateNode isSameAs(PathNode other) {
    List<PredicateNode> parts = columns.stream().map(at -> isSameAs(other, at)).toList();
    return parts.size() == 1 ? parts.get(0) : new PredicateNode.And(parts);
  }

  private PredicateNode isSameAs(PathNode other, int column) {
    return new PredicateNode.Comparison(
        Operator.EQUAL, column(column), new ColumnNode(other, column));
  }

  /** One of these entities; empty handles are none. */
  PredicateNode isOneOf(List<? extends One<?>> handles) {
    List<List<Object>> references =
        handles.stream().map(this::values).filter(Objects::nonNull).toList();
    return references.isEmpty()
        ? PredicateNode.FALSE
        : KeyPredicates.isOneOf(path, columns, references);
  }

  /** What it refers to by; null if the handle is empty, or refers by a value that is null. */
  private @Nullable List<Object> values(One<?> handle) {
    if (handle.isLoaded() && handle.isPresent() && handle.key() == null) {
      throw new UnsavedEntityException(
          path
              + " is compared with "
              + Nouns.one(path.target())
              + " that is not saved; use what insert or save returned.");
    }
    EntityMetadata<?> target = path.target();
    List<Object> values = new ArrayList<>();
    for (int column : columns) {
      Object value = ForeignKeyHandle.value(handle, target, column);
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
              + " can't be set to "
              + Nouns.one(path.target())
              + " that has no value for "
              + column().metadata().attribute()
              + ", which the relation refers to.");
    }
    return values == null
        ? assignNothing()
        : assign(i -> new BindValue(values.get(i), foreignKey(i).type()));
  }

  /** The foreign key gets what the entity at the end of another path is referred to by. */
  <E> Assignment<E> assign(PathNode other) {
    return assign(i -> new ColumnNode(other, columns.get(i)));
  }

  /** The foreign key becomes NULL. */
  <E> Assignment<E> assignNothing() {
    return assign(i -> ColumnAssignments.nothing(foreignKey(i)));
  }

  private <E> Assignment<E> assign(IntFunction<ExpressionNode> value) {
    return new Assignment<>(
        IntStream.range(0, columns.size())
            .mapToObj(
                i ->
                    new dev.kindred.internal.query.ColumnAssignment(
                        foreignKey(i).column(), value.apply(i)))
            .toList());
  }

  /** The column of the owner that holds the foreign key's part. */
  private ColumnNode foreignKey(int part) {
    ForwardRelation relation = (ForwardRelation) path.relation();
    return new ColumnNode(path.parent(), relation.columns().get(part));
  }

  /** One of the entities that a query gives, which selects its rows or a path to the target. */
  PredicateNode isIn(Select query) {
    List<ExpressionNode> own = columns.stream().<ExpressionNode>map(this::column).toList();
    return new PredicateNode.InQuery(own, query.selectList(given(query.selectList())));
  }

  /** The same columns of what a query gives: an entity is selected with all of its columns. */
  private SelectList given(SelectList selectList) {
    if (selectList instanceof SelectList.Columns entity) {
      return new SelectList.Columns(
          columns.stream().map(entity.expressions()::get).toList(), entity.distinct());
    }
    PathNode target = PathNode.root(path.target());
    return SelectList.Columns.of(
        columns.stream().<ExpressionNode>map(at -> new ColumnNode(target, at)).toList());
  }
}
