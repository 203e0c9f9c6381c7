package dev.kindred.internal.query;

import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.RelationMetadata;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A path of relations that starts at a root entity. Paths over the same relations from the same
 * root are equal, and speak of the same row; but a path with rows of its own is equal to itself
 * alone.
 */
public final class PathNode {

  private final @Nullable PathNode parent;
  private final @Nullable RelationMetadata relation;
  private final EntityMetadata<?> target;
  private final @Nullable Rows rows;
  private final int nesting;

  private PathNode(
      @Nullable PathNode parent,
      @Nullable RelationMetadata relation,
      EntityMetadata<?> target,
      @Nullable Rows rows) {
    this.parent = parent;
    this.relation = relation;
    this.target = target;
    this.rows = rows;
    this.nesting = parent == null ? 0 : NestingDepth.around(Math.max(parent.nesting, inside(rows)));
  }

  private static int inside(@Nullable Rows rows) {
    return rows == null ? 0 : rows.filter.nesting();
  }

  /**
   * Some of the rows that a path leads to, told apart by identity.
   *
   * @param subject what the filter calls them
   * @param filter what they must meet, beside being there
   */
  private record Rows(boolean bound, @Nullable PathNode subject, PredicateNode filter) {

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  /** The path that stays at its root. */
  public static PathNode root(EntityMetadata<?> root) {
    return new PathNode(null, null, root, null);
  }

  /** The path that follows one more relation. */
  public PathNode follow(RelationMetadata next) {
    return new PathNode(this, next, next.target(), null);
  }

  /** One row that this path leads to, as a variable of its own; not to be asked of a root. */
  public PathNode row() {
    return rows == null ? subject() : with(parent(), new Rows(true, rows.subject, rows.filter));
  }

  /** One row that this path leads to, for a condition that says which are meant. */
  public PathNode subject() {
    return with(parent(), new Rows(true, null, PredicateNode.TRUE));
  }

  /**
   * The rows that this path leads to and that meet a condition, in a scope of its own.
   *
   * @param subject what the condition calls them
   */
  public PathNode where(PathNode subject, PredicateNode condition) {
    PredicateNode known = new PathReplacer(this, subject).condition(filter());
    PredicateNode filter = PredicateNode.inOwnScopes(List.of(known, condition));
    return with(parent(), new Rows(false, subject, filter));
  }

  /** What the rows it leads to must meet, beside being there. */
  public PredicateNode filter() {
    return rows == null || rows.subject == null
        ? PredicateNode.TRUE
        : new PathReplacer(rows.subject, this).condition(rows.filter);
  }

  /** Whether it is one row, and not whichever meets the lookups of a scope. */
  public boolean isBound() {
    return rows != null && rows.bound;
  }

  /**
   * Whether it is a row of the same path that meets the same condition. A filter has new rows of
   * its own each time that it is asked for, so it would not even be like itself.
   */
  boolean isLike(PathNode other) {
    return equals(other)
        || (Objects.equals(parent, other.parent)
            && Objects.equals(relation, other.relation)
            && new PathReplacer(this, other).condition(filter()).equals(other.filter()));
  }

  /** Whether it is more than the relations that it follows. */
  public boolean isVariable() {
    return rows != null;
  }

  /** The same path with all that it is made of mapped. */
  PathNode map(NodeMapper mapper) {
    PathNode from = mapper.path(parent());
    if (rows == null || rows.subject == null || mapper.keeps(rows.subject)) {
      return from.equals(parent) ? this : with(from, rows);
    }
    PathNode subject = mapper.path(rows.subject);
    PredicateNode filter = mapper.own(rows.filter, rows.subject, subject);
    boolean same =
        from.equals(parent) && subject.equals(rows.subject) && filter.equals(rows.filter);
    return same ? this : with(from, new Rows(rows.bound, subject, filter));
  }

  /** Visits the parent path, and the predicate that restricts this path's rows. */
  void walk(NodeWalker walker) {
    walker.path(parent());
    if (rows != null && rows.subject != null) {
      walker.path(rows.subject);
      walker.rowFilter(rows.filter);
    }
  }

  private PathNode with(PathNode from, @Nullable Rows some) {
    return new PathNode(from, relation, target, some);
  }

  /** Whether it stays at its root. */
  public boolean isRoot() {
    return parent == null;
  }

  /** The path that stays at where it starts from. */
  public PathNode root() {
    return parent == null ? this : parent.root();
  }

  /** The path without its last relation; not to be asked of a root. */
  public PathNode parent() {
    if (parent == null) {
      throw new IllegalStateException(this + " has no parent.");
    }
    return parent;
  }

  /** The last relation; not to be asked of a root. */
  public RelationMetadata relation() {
    if (relation == null) {
      throw new IllegalStateException(this + " follows no relation.");
    }
    return relation;
  }

  /**
   * Its length, or how many levels are nested in what its rows must meet, see {@link NestingDepth}.
   */
  public int nesting() {
    return nesting;
  }

  /** The entity at its end. */
  public EntityMetadata<?> target() {
    return target;
  }

  /** Whether it is another path, or leads on from it. */
  public boolean isAlong(PathNode other) {
    return equals(other) || (parent != null && parent.isAlong(other));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PathNode that
        && Objects.equals(rows, that.rows)
        && target == that.target
        && Objects.equals(relation, that.relation)
        && Objects.equals(parent, that.parent);
  }

  @Override
  public int hashCode() {
    return relation == null
        ? System.identityHashCode(target)
        : 31 * Objects.hashCode(parent) + relation.hashCode();
  }

  /** {@code Book.author.name}-like, without the last column: as messages name it. */
  @Override
  public String toString() {
    return relation == null ? target.name() : parent + "." + relation.name();
  }
}
