package dev.kindred.internal.query;

/**
 * Replaces a to-many path by a row variable. Predicates that restrict rows keep their separate
 * scope, and may refer to another row. Not thread-safe.
 */
public class RowVariableBinder extends PathReplacer {

  /** Creates a mapper that replaces a path by a row variable. */
  public RowVariableBinder(PathNode path, PathNode row) {
    super(path, row);
  }

  @Override
  protected final PredicateNode rowFilter(PredicateNode condition, PathNode row, PathNode copy) {
    return new PathReplacer(row, copy).condition(condition);
  }
}
