package dev.kindred.internal.query;

import dev.kindred.spi.EntityModel;
import dev.kindred.spi.RelationModel;
import org.jspecify.annotations.Nullable;

/**
 * A path of relations that starts at a root entity. Paths over the same relations from the same
 * root are equal, and speak of the same row.
 */
public final class PathNode {

  private final @Nullable PathNode parent;
  private final @Nullable RelationModel relation;
  private final EntityModel<?> target;

  private PathNode(
      @Nullable PathNode parent, @Nullable RelationModel relation, EntityModel<?> target) {
    this.parent = parent;
    this.relation = relation;
    this.target = target;
  }

  /** The path that stays at its root. */
  public static PathNode root(EntityModel<?> root) {
    return new PathNode(null, null, root);
  }

  /** The path that follows one more relation. */
  public PathNode follow(RelationModel next) {
    return new PathNode(this, next, next.target());
  }

  /** Whether it stays at its root. */
  public boolean isRoot() {
    return parent == null;
  }

  /** The path without its last relation; not to be asked of a root. */
  public PathNode parent() {
    if (parent == null) {
      throw new IllegalStateException(this + " has no parent.");
    }
    return parent;
  }

  /** The last relation; not to be asked of a root. */
  public RelationModel relation() {
    if (relation == null) {
      throw new IllegalStateException(this + " follows no relation.");
    }
    return relation;
  }

  /** The entity at its end. */
  public EntityModel<?> target() {
    return target;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof PathNode that)) {
      return false;
    }
    return (relation == null || parent == null)
        ? that.parent == null && target == that.target
        : relation.equals(that.relation) && parent.equals(that.parent);
  }

  @Override
  public int hashCode() {
    return relation == null || parent == null
        ? System.identityHashCode(target)
        : 31 * parent.hashCode() + relation.hashCode();
  }

  /** {@code Book.author.name}-like, without the last column: as messages name it. */
  @Override
  public String toString() {
    return relation == null ? target.name() : parent + "." + relation.name();
  }
}
