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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Access to the nodes of expressions, paths and conditions, for Kindred's own classes and generated
 * code. It is a separate class so that the public types have no methods for it.
 */
@ForGeneratedCode
@SuppressWarnings("exports") // the nodes are internal, and this is the one way to them
public final class Nodes {

  private Nodes() {}

  /** Returns the metadata of the entity at the end of a path. */
  @SuppressWarnings("unchecked") // a path's target is the metadata of its second type argument
  public static <T> EntityMetadata<T> metadata(EntityPath<?, T> path) {
    return (EntityMetadata<T>) path.node.target();
  }

  /** Returns the node of a path. */
  public static PathNode path(EntityPath<?, ?> path) {
    return path.node;
  }

  /** Returns the nodes of paths. */
  public static List<PathNode> paths(EntityPath<?, ?>... paths) {
    if (paths.length == 1) {
      return List.of(paths[0].node);
    }
    return Arrays.stream(paths).map(Nodes::path).toList();
  }

  /** Returns the node of an expression. */
  public static ExpressionNode expression(Expression<?, ?> expression) {
    return expression.node;
  }

  /** Returns the nodes of grouping keys. */
  public static List<ExpressionNode> groupingKeys(GroupingKey<?>... keys) {
    return Arrays.stream(keys)
        .flatMap(key -> ((Selection<?, ?>) key).selectionNode().columns().stream())
        .toList();
  }

  /** Returns the node of a condition. */
  public static PredicateNode condition(Condition<?> condition) {
    return condition.condition;
  }

  /** Returns the node of the condition that all of them are true. */
  public static PredicateNode all(Condition<?>... conditions) {
    return conditions.length == 1
        ? Condition.node(conditions[0])
        : PredicateNode.and(Condition.nodes(Arrays.asList(conditions)));
  }

  /** Returns the selection of a whole entity. */
  public static <E> Selection<E, E> self(EntityMetadata<E> metadata) {
    return new CompositeSelection<>(new SelectionNode.Entity(PathNode.root(metadata)));
  }

  /** Returns the node of a selection. */
  public static SelectionNode selection(Selection<?, ?> selection) {
    return selection.selectionNode();
  }

  /** Returns the assignments to columns. */
  public static List<dev.kindred.internal.query.ColumnAssignment> assignments(
      Assignment<?>... assignments) {
    if (assignments.length == 1) {
      return assignments[0].nodes;
    }
    List<dev.kindred.internal.query.ColumnAssignment> nodes = new ArrayList<>(assignments.length);
    for (Assignment<?> assignment : assignments) {
      nodes.addAll(assignment.nodes);
    }
    return nodes;
  }

  /** Returns the nodes of sort keys. */
  public static List<OrderNode> order(Order<?>... keys) {
    return Arrays.stream(keys).flatMap(key -> key.nodes.stream()).toList();
  }

  /** Returns the positions of the columns that store an attribute. */
  public static List<Integer> columns(Assignable<?> attribute) {
    if (attribute instanceof Expression<?, ?> expression
        && expression.node instanceof ColumnNode column) {
      return List.of(column.column());
    }
    if (attribute instanceof EmbeddedPath<?, ?> embedded) {
      return embedded.parts().positions();
    }
    EntityPath<?, ?> path = (EntityPath<?, ?>) attribute;
    return ((ForwardRelation) path.node.relation()).columns();
  }

  /** Returns the positions of the columns that store several attributes, each once. */
  public static List<Integer> columns(Assignable<?>... attributes) {
    return Arrays.stream(attributes).flatMap(each -> columns(each).stream()).distinct().toList();
  }

  /**
   * Returns the positions of the columns that a change of several attributes writes, each once: a
   * relation that shares a column with the key leaves that unchanged.
   */
  public static List<Integer> changingColumns(Assignable<?>... attributes) {
    return Arrays.stream(attributes)
        .flatMap(
            each ->
                (each instanceof EntityPath<?, ?> path
                        ? ((ForwardRelation) path.node.relation()).changingColumns()
                        : columns(each))
                    .stream())
        .distinct()
        .toList();
  }

  /** Returns a to-many path as its own class. */
  @SuppressWarnings("unchecked") // every one is generated as a subclass of its path
  static <R, T, P extends EntityPath<R, T>> P path(ToMany<R, T, P> path) {
    return (P) path;
  }

  /** Returns the message for null as a value to compare with. */
  static String nullCompared(Object lookup) {
    return lookup + " is compared with null; use isNull().";
  }

  /** Returns the message for null as a value to assign. */
  static String nullSet(Object lookup) {
    return lookup + " is set to null; use setNull().";
  }

  /** Returns the condition that there is a row at the end of a path. */
  static <R> Condition<R> related(EntityPath<R, ?> path) {
    return new Condition<>(new PredicateNode.Related(path.node));
  }

  /**
   * Returns the condition that one of the rows at the end of a path meets a condition on its
   * entity.
   */
  static <R, T> Condition<R> any(EntityPath<R, T> path, Condition<T> condition) {
    PathNode row = path.node.row();
    return new Condition<>(new PredicateNode.Some(row, about(row, condition)));
  }

  /** Returns a condition on an entity as a predicate on the row at the end of a path. */
  static PredicateNode about(PathNode row, Condition<?> condition) {
    PathNode own = PathNode.root(row.target());
    return new PathReplacer(own, row).condition(condition.condition);
  }
}
