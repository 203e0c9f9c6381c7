package dev.kindred.lookup;

import dev.kindred.error.UnsavedEntityException;
import dev.kindred.internal.message.Nouns;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.SelectionNode;
import dev.kindred.model.One;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForeignKeyHandle;
import dev.kindred.spi.RelationMetadata;
import dev.kindred.stability.Stable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A path of relations to an entity; generated subclasses have a method for each attribute of the
 * entity at its end. A lookup on a to-many path asks for a related row that meets it.
 *
 * @param <R> the root entity
 * @param <T> the entity at its end
 */
@Stable
public abstract class EntityPath<R, T> extends Selection<R, T> {

  final PathNode node;

  /** The path that starts from a related row. */
  protected EntityPath(RelatedRow<R, T> row) {
    this.node = row.node;
  }

  /** A path of the same kind that starts from a related row. */
  protected abstract EntityPath<R, T> at(RelatedRow<R, T> row);

  /** Those of the rows that this path leads to that meet a condition. */
  protected final <P extends EntityPath<R, T>> RelatedRow<R, T> rowsThat(
      Function<RelatedRow<R, T>, P> path, Function<? super P, Condition<R>> condition) {
    P row = path.apply(new RelatedRow<>(node.subject()));
    return new RelatedRow<>(node.where(row.node, condition.apply(row).condition));
  }

  /** Those of the rows that this path leads to that meet a condition of their own entity. */
  protected final RelatedRow<R, T> rowsThat(Condition<T> condition) {
    PathNode row = node.subject();
    return new RelatedRow<>(node.where(row, Nodes.about(row, condition)));
  }

  final EntityPath<R, T> row() {
    return at(new RelatedRow<>(node.row()));
  }

  /** The path that stays at its root. */
  protected EntityPath(EntityMetadata<T> root) {
    this.node = PathNode.root(root);
  }

  /** The path that follows one more relation of its parent's target. */
  protected EntityPath(EntityPath<R, ?> parent, int relation) {
    this.node = parent.node.follow(parent.node.target().relation(relation));
  }

  /** The path that follows one more relation, which its parent's target need not know of. */
  protected EntityPath(EntityPath<R, ?> parent, RelationMetadata relation) {
    this.node = parent.node.follow(relation);
  }

  /**
   * Leads to this entity.
   *
   * @throws UnsavedEntityException if it has no key yet
   */
  public final Condition<R> eq(T entity) {
    return eq(One.of(compared(entity)));
  }

  /**
   * Leads to the entity of this handle; met by no row if the handle is empty.
   *
   * @throws UnsavedEntityException if its entity has no key yet
   */
  public final Condition<R> eq(One<T> handle) {
    return new Condition<>(ForeignKeyColumns.of(node).isOneOf(List.of(compared(handle))));
  }

  private <V> V compared(V value) {
    return Objects.requireNonNull(value, () -> Nodes.nullCompared(node));
  }

  /** Leads to the same entity as the other path; met by no row where either leads nowhere. */
  public final Condition<R> eq(EntityPath<R, T> other) {
    return new Condition<>(ForeignKeyColumns.of(node).isSameAs(other.node));
  }

  /** Does not lead to this entity: {@code eq(entity).not()}. */
  public final Condition<R> ne(T entity) {
    return eq(entity).not();
  }

  /** Does not lead to the entity of this handle: {@code eq(handle).not()}. */
  public final Condition<R> ne(One<T> handle) {
    return eq(handle).not();
  }

  /** Does not lead to the same entity as the other path: {@code eq(other).not()}. */
  public final Condition<R> ne(EntityPath<R, T> other) {
    return eq(other).not();
  }

  /**
   * Leads to one of these entities.
   *
   * @throws UnsavedEntityException if one has no key yet
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final Condition<R> in(T... entities) {
    return in(Arrays.asList(entities));
  }

  /**
   * Leads to one of these entities.
   *
   * @param entitiesOrHandles entities or handles of the path's target
   * @throws UnsavedEntityException if one has no key yet
   * @throws IllegalArgumentException if one is neither
   */
  public final Condition<R> in(Collection<?> entitiesOrHandles) {
    return new Condition<>(
        ForeignKeyColumns.of(node).isOneOf(entitiesOrHandles.stream().map(this::handle).toList()));
  }

  /** Leads to one of the entities that a query gives. */
  public final Condition<R> in(Subquery<T> query) {
    return new Condition<>(ForeignKeyColumns.of(node).isIn(query.query()));
  }

  /** Leads to none of the entities that a query gives: {@code in(..).not()}. */
  public final Condition<R> notIn(Subquery<T> query) {
    return in(query).not();
  }

  /** Leads to none of these entities: {@code in(..).not()}. */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final Condition<R> notIn(T... entities) {
    return in(entities).not();
  }

  /** Leads to none of these entities: {@code in(..).not()}. */
  public final Condition<R> notIn(Collection<?> entitiesOrHandles) {
    return in(entitiesOrHandles).not();
  }

  /** Leads nowhere; along a to-many path: breaks off behind a related row, or leads to none. */
  public final Condition<R> isNull() {
    return new Condition<>(new PredicateNode.IsNull(ForeignKeyColumns.of(node).column()));
  }

  /**
   * Leads somewhere. Along a to-many path: behind one of the related rows, while {@code
   * isNull().not()} asks that for all related rows, and that there is one.
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

  /** What the handle leads to, if that can be told without SQL. */
  private static @Nullable Class<?> held(One<?> handle) {
    return handle.isLoaded() ? handle.find().<Class<?>>map(Object::getClass).orElse(null) : null;
  }

  /** The boolean column at this position. */
  protected final BooleanExpression<R> booleans(int column) {
    return new BooleanExpression<>(new ColumnNode(node, column));
  }

  /** The {@code byte}, {@code short} or {@code int} column at this position. */
  protected final IntExpression<R> ints(int column) {
    return new IntExpression<>(new ColumnNode(node, column));
  }

  /** The {@code long} column at this position. */
  protected final LongExpression<R> longs(int column) {
    return new LongExpression<>(new ColumnNode(node, column));
  }

  /** The {@code float} or {@code double} column at this position. */
  protected final DoubleExpression<R> doubles(int column) {
    return new DoubleExpression<>(new ColumnNode(node, column));
  }

  /** The decimal or large integer column at this position. */
  protected final DecimalExpression<R> decimals(int column) {
    return new DecimalExpression<>(new ColumnNode(node, column));
  }

  /** The text column at this position. */
  protected final TextExpression<R> texts(int column) {
    return new TextExpression<>(new ColumnNode(node, column));
  }

  /** The date column at this position. */
  protected final <V> DateExpression<R, V> dates(int column) {
    return new DateExpression<>(new ColumnNode(node, column));
  }

  /** The column of dates with times, or of points in time, at this position. */
  protected final <V> TimestampExpression<R, V> timestamps(int column) {
    return new TimestampExpression<>(new ColumnNode(node, column));
  }

  /** The column at this position, whose values have an order and nothing else. */
  protected final <V> ScalarExpression<R, V> scalars(int column) {
    return new ScalarExpression<>(new ColumnNode(node, column));
  }

  /** The column at this position, whose values have no order. */
  protected final <V> ValueExpression<R, V> values(int column) {
    return new ValueExpression<>(new ColumnNode(node, column));
  }

  @Override
  final SelectionNode selection() {
    return new SelectionNode.Entity(node);
  }

  /** The relations behind it, as messages name them. */
  @Override
  public final String toString() {
    return node.toString();
  }
}
