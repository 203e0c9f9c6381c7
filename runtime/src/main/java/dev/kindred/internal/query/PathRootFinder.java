package dev.kindred.internal.query;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finder of the root that the paths of a predicate start from. Not thread-safe. */
public final class PathRootFinder extends NodeWalker {

  private @Nullable PathNode root;

  private PathRootFinder() {}

  /** Returns the root; empty if the predicate has no path. */
  public static Optional<PathNode> of(PredicateNode predicate) {
    PathRootFinder finder = new PathRootFinder();
    finder.walk(predicate);
    return Optional.ofNullable(finder.root);
  }

  @Override
  protected void path(PathNode node) {
    root = node.root();
  }
}
