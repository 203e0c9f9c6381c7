package dev.kindred.internal.query;

import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.RelationMetadata;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Path of relations from a root entity. Paths along the same relations from the same root are equal
 * and refer to the same row. A row variable is equal only to itself.
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
   * Rows of a path that are restricted by a predicate; compared by identity.
   *
   * @param subject the path that the filter starts from
   * @param filter the predicate that the rows must meet
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

  /** Returns the path that consists of the root alone. */
  public static PathNode root(EntityMetadata<?> root) {
    return new PathNode(null, null, root, null);
  }

  /** Returns the path extended by a relation. */
  public PathNode follow(RelationMetadata next) {
    return new PathNode(this, next, next.target(), null);
  }

  /** Returns a row variable for this path, with its filter; this path must not be a root. */
  public PathNode row() {
    return rows == null ? subject() : with(parent(), new Rows(true, rows.subject, rows.filter));
  }

  /** Returns a row variable for this path without a filter, to start a filter from. */
  public PathNode subject() {
    return with(parent(), new Rows(true, null, PredicateNode.TRUE));
  }

  /**
   * Returns this path, restricted to the rows for which a predicate is true.
   *
   * @param subject the path that the predicate starts from
   */
  public PathNode where(PathNode subject, PredicateNode condition) {
    PredicateNode known = new PathReplacer(this, subject).condition(filter());
    PredicateNode filter = PredicateNode.inOwnScopes(List.of(known, condition));
    return with(parent(), new Rows(false, subject, filter));
  }

  /** Returns the predicate that restricts the rows of this path. */
  public PredicateNode filter() {
    return rows == null || rows.subject == null
        ? PredicateNode.TRUE
        : new PathReplacer(rows.subject, this).condition(rows.filter);
  }

  /** Returns whether it is a row variable, and not bound by its scope. */
  public boolean isBound() {
    return rows != null && rows.bound;
  }

  /**
   * Returns whether it is a row variable of the same path with an equal filter. Filters are
   * compared after replacing the variable, since each call of {@link #filter} makes new variables.
   */
  public boolean isLike(PathNode other) {
    return equals(other)
        || (Objects.equals(parent, other.parent)
            && Objects.equals(relation, other.relation)
            && new PathReplacer(this, other).condition(filter()).equals(other.filter()));
  }

  /** Returns whether the path is a row variable or has a filter. */
  public boolean isVariable() {
    return rows != null;
  }

  /** Returns the copy of this path that a mapper makes. */
  PathNode map(NodeMapper mapper) {
    PathNode from = mapper.path(parent());
    if (rows == null || rows.subject == null || mapper.keeps(rows.subject)) {
      return from.equals(parent) ? this : with(from, rows);
    }
    PathNode subject = mapper.path(rows.subject);
    PredicateNode filter = mapper.rowFilter(rows.filter, rows.subject, subject);
    boolean same =
        from.equals(parent) && subject.equals(rows.subject) && filter.equals(rows.filter);
    return same ? this : with(from, new Rows(rows.bound, subject, filter));
  }

  /** Visits the parent path, and the predicate that restricts this path's rows. */
  void walk(NodeWalker walker) {
    walker.path(parent());
    if (rows != null && rows.subject != null) {
      walker.variable(rows.subject);
      walker.rowFilter(rows.filter);
    }
  }

  private PathNode with(PathNode from, @Nullable Rows some) {
    return new PathNode(from, relation, target, some);
  }

  /** Returns whether the path consists of the root alone. */
  public boolean isRoot() {
    return parent == null;
  }

  /** Returns the root of the path. */
  public PathNode root() {
    return parent == null ? this : parent.root();
  }

  /** Returns the path without its last relation; must not be called on a root. */
  public PathNode parent() {
    if (parent == null) {
      throw new IllegalStateException(this + " has no parent.");
    }
    return parent;
  }

  /** Returns the last relation; must not be called on a root. */
  public RelationMetadata relation() {
    if (relation == null) {
      throw new IllegalStateException(this + " follows no relation.");
    }
    return relation;
  }

  /**
   * Returns the length of the path, or the nesting depth of its filter if that is greater, see
   * {@link NestingDepth}.
   */
  public int nesting() {
    return nesting;
  }

  /** Returns the entity at the end of the path. */
  public EntityMetadata<?> target() {
    return target;
  }

  /** Returns whether this path equals another one or continues it. */
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

  /** Returns the form used in messages, {@code Book.author}. */
  @Override
  public String toString() {
    return relation == null ? target.name() : parent + "." + relation.name();
  }
}
