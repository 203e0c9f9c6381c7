package dev.kindred.lookup;

import dev.kindred.error.MissingValueException;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.internal.message.Nouns;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnAssignment;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.Junction;
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
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Columns that identify the row at the end of a path: those that its last foreign key references,
 * or the primary key.
 */
record ForeignKeyColumns(PathNode path, List<Integer> columns) {

  static ForeignKeyColumns of(PathNode path) {
    return !path.isRoot() && path.relation() instanceof ForwardRelation forward
        ? new ForeignKeyColumns(path, forward.references())
        : new ForeignKeyColumns(path, path.target().keyColumns());
  }

  /** Returns a column that is NULL exactly where the path leads to no row. */
  ColumnNode column() {
    return column(columns.get(forward().map(ForwardRelation::firstOwnPart).orElse(0)));
  }

  private Optional<ForwardRelation> forward() {
    return !path.isRoot() && path.relation() instanceof ForwardRelation forward
        ? Optional.of(forward)
        : Optional.empty();
  }

  private ColumnNode column(int position) {
    return column(path, position);
  }

  /**
   * Returns the value of a column, together with those of the others. That of a foreign key is read
   * even if another attribute shares it: the others tell whether the path leads to a row.
   */
  private static ColumnNode column(PathNode path, int position) {
    if (!path.isRoot() && path.relation() instanceof ForwardRelation forward) {
      int part = forward.references().indexOf(position);
      if (part >= 0 && forward.canHoldWithoutRow(forward.columns().get(part))) {
        return new ColumnNode(path.parent(), forward.columns().get(part));
      }
    }
    return new ColumnNode(path, position);
  }

  PredicateNode isSameAs(PathNode other) {
    List<PredicateNode> parts = columns.stream().map(at -> isSameAs(other, at)).toList();
    return parts.size() == 1 ? parts.get(0) : new Junction.And(parts);
  }

  private PredicateNode isSameAs(PathNode other, int column) {
    return new PredicateNode.Comparison(Operator.EQUAL, column(column), column(other, column));
  }

  /**
   * Returns the predicate that the path leads to one of the handles' entities; empty handles have
   * none.
   */
  PredicateNode isOneOf(List<? extends One<?>> handles) {
    List<List<Object>> references =
        handles.stream().map(this::values).filter(Objects::nonNull).toList();
    return references.isEmpty() ? PredicateNode.FALSE : isOneOf(references);
  }

  private PredicateNode isOneOf(Collection<List<Object>> references) {
    List<ColumnNode> compared = columns.stream().map(this::column).toList();
    boolean isForeignKey = compared.stream().anyMatch(each -> !each.path().equals(path));
    return isForeignKey
        ? KeyPredicates.isOneOf(path.parent(), relation().columns(), references)
        : KeyPredicates.isOneOf(path, columns, references);
  }

  private ForwardRelation relation() {
    return (ForwardRelation) path.relation();
  }

  /**
   * Returns the values of the columns; null if the handle is empty or one of the values is null.
   */
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

  /**
   * Returns an assignment of the handle's entity to the foreign key; of NULL if the handle is
   * empty.
   */
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
        ? assignNull()
        : assign(i -> new BindValue(values.get(i), foreignKey(i).type()));
  }

  /** Returns an assignment of the row at the end of another path to the foreign key. */
  <E> Assignment<E> assign(PathNode other) {
    return assign(i -> new ColumnNode(other, columns.get(i)));
  }

  /** Returns an assignment of NULL to the foreign key, without the columns of other attributes. */
  <E> Assignment<E> assignNull() {
    return new Assignment<>(
        relation().clearedColumns().stream()
            .map(relation().columns()::indexOf)
            .map(i -> assigned(i, ColumnAssignments.nullValue(foreignKey(i))))
            .toList());
  }

  private <E> Assignment<E> assign(IntFunction<ExpressionNode> value) {
    return new Assignment<>(
        IntStream.range(0, columns.size()).mapToObj(i -> assigned(i, value.apply(i))).toList());
  }

  private ColumnAssignment assigned(int part, ExpressionNode value) {
    return new ColumnAssignment(foreignKey(part).column(), value, relation());
  }

  /** Returns one column of the foreign key, in the row that the relation starts from. */
  private ColumnNode foreignKey(int part) {
    return new ColumnNode(path.parent(), relation().columns().get(part));
  }

  /**
   * Returns the predicate that the path leads to one of a query's results: entities, or paths to
   * the target.
   */
  PredicateNode isIn(Select query) {
    List<ExpressionNode> own = columns.stream().<ExpressionNode>map(this::column).toList();
    return new PredicateNode.InQuery(own, query.selectList(sameColumns(query.selectList())));
  }

  /**
   * Returns the same columns of the query's results; an entity is selected with all of its columns.
   */
  private SelectList sameColumns(SelectList selectList) {
    if (selectList instanceof SelectList.Columns entity) {
      return new SelectList.Columns(
          columns.stream().map(entity.expressions()::get).toList(), entity.distinct());
    }
    PathNode target = PathNode.root(path.target());
    return SelectList.Columns.of(
        columns.stream().<ExpressionNode>map(at -> new ColumnNode(target, at)).toList());
  }
}
