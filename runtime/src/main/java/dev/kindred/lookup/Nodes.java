package dev.kindred.lookup;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PathReplacer;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.SelectionNode;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.stability.ForGeneratedCode;
import java.util.Arrays;
import java.util.List;

/**
 * What is behind the typed face; for Kindred's own classes and generated code, so that nothing of
 * it shows after a lookup's dot.
 */
@ForGeneratedCode
@SuppressWarnings("exports") // the nodes are internal, and this is the one way to them
public final class Nodes {

  private Nodes() {}

  /** The model of the entity at the end of a path. */
  @SuppressWarnings("unchecked") // a path's target is the model of its second type argument
  public static <T> EntityMetadata<T> metadata(EntityPath<?, T> path) {
    return (EntityMetadata<T>) path.node.target();
  }

  /** The node of a path. */
  public static PathNode path(EntityPath<?, ?> path) {
    return path.node;
  }

  /** The node of an expression. */
  public static ExpressionNode expression(Expression<?, ?> expression) {
    return expression.node;
  }

  /** The node of a condition. */
  public static PredicateNode condition(Condition<?> condition) {
    return condition.condition;
  }

  /** A whole entity as a selection. */
  public static <E> Selection<E, E> self(EntityMetadata<E> metadata) {
    return new CompositeSelection<>(new SelectionNode.Entity(PathNode.root(metadata)));
  }

  /** The node of a selection. */
  public static SelectionNode selection(Selection<?, ?> selection) {
    return selection.selection();
  }

  /** The columns that assignments write, and what they get. */
  public static List<dev.kindred.internal.query.ColumnAssignment> assignments(
      Assignment<?>... assignments) {
    return Arrays.stream(assignments).flatMap(each -> each.nodes.stream()).toList();
  }

  /** The node of an order's key. */
  public static OrderNode order(Order<?> order) {
    return order.node;
  }

  /** The positions of the columns that an attribute is stored in. */
  public static List<Integer> columns(Assignable<?> attribute) {
    if (attribute instanceof Expression<?, ?> expression
        && expression.node instanceof ColumnNode column) {
      return List.of(column.column());
    }
    EntityPath<?, ?> path = (EntityPath<?, ?>) attribute;
    return ((ForwardRelation) path.node.relation()).columns();
  }

  /** The positions of the columns that several attributes are stored in, each once. */
  public static List<Integer> columns(Assignable<?>... attributes) {
    return Arrays.stream(attributes).flatMap(each -> columns(each).stream()).distinct().toList();
  }

  /** The path that a to-many path is. */
  @SuppressWarnings("unchecked") // every one is generated as a subclass of its path
  static <R, T, P extends EntityPath<R, T>> P path(ToMany<R, T, P> path) {
    return (P) path;
  }

  /** What is wrong where null is given as a value to compare with. */
  static String nullCompared(Object lookup) {
    return lookup + " is compared with null; use isNull().";
  }

  /** What is wrong where null is given as a value to set. */
  static String nullSet(Object lookup) {
    return lookup + " is set to null; use setNull().";
  }

  /** The condition that there is a row at the end of a path. */
  static <R> Condition<R> related(EntityPath<R, ?> path) {
    return new Condition<>(new PredicateNode.Related(path.node));
  }

  /** The condition that there is a row at the end of a path that meets one of its own entity. */
  static <R, T> Condition<R> any(EntityPath<R, T> path, Condition<T> condition) {
    PathNode row = path.node.row();
    return new Condition<>(new PredicateNode.Some(row, about(row, condition)));
  }

  /** A condition of an entity, about the row of it at the end of a path. */
  static PredicateNode about(PathNode row, Condition<?> condition) {
    PathNode own = PathNode.root(row.target());
    return new PathReplacer(own, row).condition(condition.condition);
  }
}
