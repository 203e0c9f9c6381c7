package dev.kindred.lookup;

import dev.kindred.error.UnsavedEntityException;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.SelectionNode;
import dev.kindred.spi.EmbeddableMetadata;
import dev.kindred.stability.Stable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;

/**
 * Path to a value object in the row of an entity. Generated subclasses have a method for each of
 * its parts. It is absent where all of its columns are NULL, or its path leads to no row. A lookup
 * on a to-many path is true if it is true for one of the related rows.
 *
 * @param <R> the root entity
 * @param <T> the value object
 */
@Stable
public abstract class EmbeddedPath<R, T> extends PathColumns<R, T> implements GroupingKey<R> {

  private final EmbeddedParts<T> parts;

  /** Creates a path to a value object, by the positions of its first column and relation. */
  protected EmbeddedPath(
      EmbeddableMetadata<T> embeddable, PathStep position, int column, int relation) {
    super(position.node, column, relation);
    this.parts = new EmbeddedParts<>(position.node, embeddable, column, relation);
  }

  final EmbeddedParts<T> parts() {
    return parts;
  }

  /**
   * Returns the condition that the value object equals the given one, which must not be null: see
   * {@link #isNull}. A part that is null equals NULL.
   *
   * @throws UnsavedEntityException if it refers to an entity that has no key yet
   */
  public final Condition<R> eq(T value) {
    return new Condition<>(parts.isEqualTo(compared(value)));
  }

  private T compared(T value) {
    return Objects.requireNonNull(value, () -> Nodes.nullCompared(this));
  }

  /**
   * Returns the condition that both value objects are present and equal: parts are, or both are
   * NULL.
   */
  public final Condition<R> eq(EmbeddedPath<R, T> other) {
    return new Condition<>(parts.isSameAs(other.parts));
  }

  /** Returns {@code eq(value).not()}, which is true where there is no value object. */
  public final Condition<R> ne(T value) {
    return eq(value).not();
  }

  /** Returns {@code eq(other).not()}, which is true where either value object is absent. */
  public final Condition<R> ne(EmbeddedPath<R, T> other) {
    return eq(other).not();
  }

  /** Returns the condition that it equals one of the given ones; false if there are none. */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final Condition<R> in(T... values) {
    return in(Arrays.asList(values));
  }

  /** Returns the condition that it equals one of the given ones; false if there are none. */
  public final Condition<R> in(Collection<? extends T> values) {
    return new Condition<>(
        PredicateNode.or(values.stream().map(value -> parts.isEqualTo(compared(value))).toList()));
  }

  /** Returns the condition that it is present, and equals one of a query's results. */
  public final Condition<R> in(Subquery<? extends T> query) {
    return new Condition<>(parts.isIn(query.query()));
  }

  /** Returns {@code in(query).not()}, which is true where there is no value object. */
  public final Condition<R> notIn(Subquery<? extends T> query) {
    return in(query).not();
  }

  /** Returns {@code in(values).not()}, which is true where there is no value object. */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final Condition<R> notIn(T... values) {
    return in(values).not();
  }

  /** Returns {@code in(values).not()}, which is true where there is no value object. */
  public final Condition<R> notIn(Collection<? extends T> values) {
    return in(values).not();
  }

  /**
   * Returns the condition that there is no value object: all of its columns are NULL, or its path
   * leads to no row.
   */
  public final Condition<R> isNull() {
    return new Condition<>(parts.isNull());
  }

  /** Returns the condition that there is a value object: one of its columns is not NULL. */
  public final Condition<R> isNotNull() {
    return new Condition<>(parts.isNotNull());
  }

  /** Returns ascending sort keys for its parts, in the order of their declaration. */
  public final Order<R> asc() {
    return new Order<>(parts.order(false));
  }

  /** Returns descending sort keys for its parts, in the order of their declaration. */
  public final Order<R> desc() {
    return new Order<>(parts.order(true));
  }

  @Override
  final SelectionNode selectionNode() {
    return parts.selection();
  }

  /** Returns the form used in messages, {@code Customer.address}. */
  @Override
  public final String toString() {
    return parts.selection().toString();
  }
}
