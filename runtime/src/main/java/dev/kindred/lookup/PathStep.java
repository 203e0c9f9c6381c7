package dev.kindred.lookup;

import dev.kindred.internal.query.PathNode;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.RelationMetadata;
import dev.kindred.stability.ForGeneratedCode;

/**
 * Position that a path of relations has reached. Generated paths are created from it. It has no
 * type parameters: javac infers those of each call, which takes most of the time of compiling a
 * generated class.
 */
@ForGeneratedCode
public final class PathStep {

  final PathNode node;

  PathStep(PathNode node) {
    this.node = node;
  }

  /** Returns the position of the root entity itself. */
  public static PathStep root(EntityMetadata<?> root) {
    return new PathStep(PathNode.root(root));
  }

  /** Returns the position of the entity or value object at the end of a path. */
  public static PathStep of(Selection<?, ?> path) {
    return new PathStep(((PathColumns<?, ?>) path).node);
  }

  /** Returns the entity whose row a path to a value object starts from. */
  @SuppressWarnings("unchecked") // the target of a path that is its root alone is the root entity
  public static <E> EntityMetadata<E> owner(EmbeddedPath<E, ?> path) {
    return (EntityMetadata<E>) path.node.target();
  }

  /** Returns the position behind one of the root entity's relations. */
  public static PathStep first(EntityMetadata<?> root, int relation) {
    return new PathStep(PathNode.root(root).follow(root.relation(relation)));
  }

  /**
   * Returns the position behind the reverse of an entity's relation, from the relation's target.
   */
  public static PathStep reverse(EntityMetadata<?> source, int relation) {
    RelationMetadata forward = source.relation(relation);
    return new PathStep(PathNode.root(forward.target()).follow(forward.reverse()));
  }
}
