package dev.kindred.lookup;

import dev.kindred.error.MissingValueException;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.internal.message.Nouns;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnAssignment;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.PredicateNode.Comparison;
import dev.kindred.internal.query.PredicateNode.Operator;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectionNode;
import dev.kindred.model.One;
import dev.kindred.spi.EmbeddableMetadata;
import dev.kindred.spi.ForwardRelation;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Columns of the value object at the end of a path, and what they say about it as a whole.
 *
 * @param column the position of its first column in the path's target
 * @param relation the position of its first relation in the path's target
 */
record EmbeddedParts<T>(PathNode path, EmbeddableMetadata<T> embeddable, int column, int relation) {

  List<Integer> positions() {
    return embeddable.columnsFrom(column);
  }

  private List<PredicateNode> each(IntFunction<PredicateNode> predicate) {
    return positions().stream().map(predicate::apply).toList();
  }

  private ColumnNode at(int position) {
    return new ColumnNode(path, position);
  }

  private boolean isRequired(int position) {
    return embeddable.required().contains(position - column);
  }

  /** Returns the predicate that the parts have the values of a value object. */
  PredicateNode isEqualTo(T value) {
    return PredicateNode.and(each(position -> isEqualTo(position, part(value, position))));
  }

  private PredicateNode isEqualTo(int position, @Nullable Object part) {
    return part == null
        ? new PredicateNode.IsNull(at(position))
        : new Comparison(Operator.EQUAL, at(position), bound(position, part));
  }

  private BindValue bound(int position, @Nullable Object part) {
    return new BindValue(part, at(position).type());
  }

  /** Returns the predicate that both value objects are present and have equal parts. */
  PredicateNode isSameAs(EmbeddedParts<T> other) {
    List<PredicateNode> parts = each(position -> isSame(position, other));
    return embeddable.required().isEmpty()
        ? PredicateNode.and(List.of(isNotNull(), PredicateNode.and(parts)))
        : PredicateNode.and(parts);
  }

  private PredicateNode isSame(int position, EmbeddedParts<T> other) {
    ColumnNode own = at(position);
    ColumnNode others = other.at(position - column + other.column());
    PredicateNode isEqual = new Comparison(Operator.EQUAL, own, others);
    return isRequired(position)
        ? isEqual
        : PredicateNode.or(
            List.of(
                isEqual,
                PredicateNode.and(
                    List.of(new PredicateNode.IsNull(own), new PredicateNode.IsNull(others)))));
  }

  /** Returns the predicate that it is among a query's results, which are of the same class. */
  PredicateNode isIn(Select query) {
    List<ExpressionNode> columns = selection().columns();
    List<Integer> optional =
        IntStream.range(0, columns.size())
            .boxed()
            .filter(each -> !embeddable.required().contains(each))
            .toList();
    PredicateNode isIn = new PredicateNode.InQuery(columns, query, optional);
    return embeddable.required().isEmpty() ? PredicateNode.and(List.of(isNotNull(), isIn)) : isIn;
  }

  /** Returns the predicate that there is no value object: all of its columns are NULL. */
  PredicateNode isNull() {
    return PredicateNode.and(each(position -> new PredicateNode.IsNull(at(position))));
  }

  /** Returns the predicate that there is a value object: one of its columns is not NULL. */
  PredicateNode isNotNull() {
    return PredicateNode.or(each(position -> new PredicateNode.IsNotNull(at(position))));
  }

  List<OrderNode> order(boolean descending) {
    return positions().stream().map(each -> OrderNode.of(at(each), descending)).toList();
  }

  SelectionNode selection() {
    return new SelectionNode.Embedded(path, embeddable, column, relation);
  }

  /**
   * Returns the part of a value object that a column stores, for a foreign key that of its handle.
   */
  private @Nullable Object part(T value, int position) {
    ForwardRelation reference = path.target().foreignKey(position);
    if (reference == null) {
      return embeddable.attributeOf(value, position - column);
    }
    One<?> one = (One<?>) embeddable.handleOf(value, reference.index() - relation);
    return one == null ? null : reference(reference, one, position);
  }

  private @Nullable Object reference(ForwardRelation reference, One<?> one, int position) {
    if (one.isLoaded() && one.isPresent() && one.key() == null) {
      throw new UnsavedEntityException(
          path
              + "."
              + reference.name()
              + " holds "
              + Nouns.one(reference.target())
              + " that is not saved; use what insert or save returned.");
    }
    return reference.reference(one, position);
  }

  /** Returns an assignment of the parts of a value object. */
  <E> Assignment<E> assign(T value) {
    return assignEach(position -> assigned(position, part(value, position)));
  }

  private BindValue assigned(int position, @Nullable Object part) {
    if (part == null && isRequired(position)) {
      throw new MissingValueException(at(position) + " is required, so it can't be set to NULL.");
    }
    return bound(position, part);
  }

  /** Returns an assignment of the value object at the end of another path. */
  <E> Assignment<E> assign(EmbeddedParts<T> other) {
    return assignEach(position -> other.at(position - column + other.column()));
  }

  /** Returns an assignment of NULL to all columns. */
  <E> Assignment<E> assignNull() {
    return assignEach(position -> ColumnAssignments.nullValue(at(position)));
  }

  private <E> Assignment<E> assignEach(Function<Integer, ExpressionNode> value) {
    return new Assignment<>(
        positions().stream()
            .filter(each -> at(each).metadata().isWritten())
            .map(each -> new ColumnAssignment(each, value.apply(each)))
            .toList());
  }
}
