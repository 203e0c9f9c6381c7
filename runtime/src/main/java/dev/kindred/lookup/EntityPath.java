package dev.kindred.lookup;

import dev.kindred.error.UnsavedEntityException;
import dev.kindred.internal.message.Nouns;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.SelectionNode;
import dev.kindred.model.One;
import dev.kindred.spi.ForeignKeyHandle;
import dev.kindred.stability.Stable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Path of relations from the root entity to a target entity. Generated subclasses have a method for
 * each of the target's attributes. A lookup on a to-many path is true if it is true for one of the
 * related rows.
 *
 * @param <R> the root entity
 * @param <T> the target entity
 */
@Stable
public abstract class EntityPath<R, T> extends PathColumns<R, T> {

  /** Creates a path that has reached a position. */
  protected EntityPath(PathStep position) {
    super(position.node, 0, 0);
  }

  /** Creates a path of the same class at another position. */
  protected abstract EntityPath<R, T> at(PathStep position);

  /**
   * Returns the position of the rows at the end of this path for which a condition is true.
   *
   * @param condition a function of a path of the class that {@link #at} creates
   */
  @SuppressWarnings("unchecked") // the function's parameter is the class of the path
  protected final PathStep rowsThat(Function<?, Condition<R>> condition) {
    EntityPath<R, T> row = at(new PathStep(node.subject()));
    Condition<R> filter = ((Function<EntityPath<R, T>, Condition<R>>) condition).apply(row);
    return new PathStep(node.where(row.node, filter.condition));
  }

  /**
   * Returns the position of the rows at the end of this path for which a condition on the target
   * entity is true.
   */
  protected final PathStep rowsThat(Condition<T> condition) {
    PathNode row = node.subject();
    return new PathStep(node.where(row, Nodes.about(row, condition)));
  }

  final EntityPath<R, T> relatedRow() {
    return at(new PathStep(node.row()));
  }

  /**
   * Returns the condition that the path leads to an entity.
   *
   * @throws UnsavedEntityException if the entity has no key yet
   */
  public final Condition<R> eq(T entity) {
    return eq(One.of(compared(entity)));
  }

  /**
   * Returns the condition that the path leads to the entity of a handle; false if it is empty.
   *
   * @throws UnsavedEntityException if the handle's entity has no key yet
   */
  public final Condition<R> eq(One<T> handle) {
    return new Condition<>(ForeignKeyColumns.of(node).isOneOf(List.of(compared(handle))));
  }

  private <V> V compared(V value) {
    return Objects.requireNonNull(value, () -> Nodes.nullCompared(node));
  }

  /**
   * Returns the condition that both paths lead to the same entity; false where either leads to no
   * row.
   */
  public final Condition<R> eq(EntityPath<R, T> other) {
    return new Condition<>(ForeignKeyColumns.of(node).isSameAs(other.node));
  }

  /** Returns {@code eq(entity).not()}, which is true where the path leads to no row. */
  public final Condition<R> ne(T entity) {
    return eq(entity).not();
  }

  /** Returns {@code eq(handle).not()}, which is true where the path leads to no row. */
  public final Condition<R> ne(One<T> handle) {
    return eq(handle).not();
  }

  /** Returns {@code eq(other).not()}, which is true where either path leads to no row. */
  public final Condition<R> ne(EntityPath<R, T> other) {
    return eq(other).not();
  }

  /**
   * Returns the condition that the path leads to one of the given entities; false if there are
   * none.
   *
   * @throws UnsavedEntityException if one has no key yet
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final Condition<R> in(T... entities) {
    return in(Arrays.asList(entities));
  }

  /**
   * Returns the condition that the path leads to one of the given entities; false if there are
   * none.
   *
   * @param entitiesOrHandles target entities or handles of them
   * @throws UnsavedEntityException if one has no key yet
   * @throws IllegalArgumentException if one is of another entity
   */
  public final Condition<R> in(Collection<?> entitiesOrHandles) {
    return new Condition<>(
        ForeignKeyColumns.of(node).isOneOf(entitiesOrHandles.stream().map(this::handle).toList()));
  }

  /** Returns the condition that the path leads to one of a query's results. */
  public final Condition<R> in(Subquery<T> query) {
    return new Condition<>(ForeignKeyColumns.of(node).isIn(query.query()));
  }

  /** Returns {@code in(query).not()}, which is true where the path leads to no row. */
  public final Condition<R> notIn(Subquery<T> query) {
    return in(query).not();
  }

  /** Returns {@code in(entities).not()}, which is true where the path leads to no row. */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final Condition<R> notIn(T... entities) {
    return in(entities).not();
  }

  /** Returns {@code in(entities).not()}, which is true where the path leads to no row. */
  public final Condition<R> notIn(Collection<?> entitiesOrHandles) {
    return in(entitiesOrHandles).not();
  }

  /**
   * Returns the condition that the path leads to no row. On a to-many path it is true if the path
   * breaks off after one of the related rows, or if there are none.
   */
  public final Condition<R> isNull() {
    return new Condition<>(new PredicateNode.IsNull(ForeignKeyColumns.of(node).column()));
  }

  /**
   * Returns the condition that the path leads to a row. On a to-many path it is true if it does so
   * for one related row, whereas {@code isNull().not()} requires at least one related row and that
   * the path leads to a row for all of them.
   */
  public final Condition<R> isNotNull() {
    return new Condition<>(new PredicateNode.IsNotNull(ForeignKeyColumns.of(node).column()));
  }

  private One<?> handle(Object entityOrHandle) {
    One<?> handle = compared(entityOrHandle) instanceof One<?> one ? one : One.of(entityOrHandle);
    Class<?> own = node.target().type();
    Class<?> other =
        handle instanceof ForeignKeyHandle keyed ? keyed.target().type() : held(handle);
    if (other != null && !own.isAssignableFrom(other)) {
      throw new IllegalArgumentException(
          node
              + " leads to "
              + Nouns.one(own.getSimpleName())
              + ", not to "
              + Nouns.one(other.getSimpleName())
              + ".");
    }
    return handle;
  }

  /** Returns the class of the handle's entity if the handle is loaded; null otherwise. */
  private static @Nullable Class<?> held(One<?> handle) {
    return handle.isLoaded() ? handle.find().<Class<?>>map(Object::getClass).orElse(null) : null;
  }

  @Override
  final SelectionNode selectionNode() {
    return new SelectionNode.Entity(node);
  }

  /** Returns the form used in messages, {@code Book.author}. */
  @Override
  public final String toString() {
    return node.toString();
  }
}
