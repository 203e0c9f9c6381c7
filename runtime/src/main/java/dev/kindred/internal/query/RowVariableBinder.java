package dev.kindred.internal.query;

/**
 * Lets what is said of a path be said of one row. The conditions that rows must meet to be meant at
 * all, each in a scope of its own, may speak of another. For one thread.
 */
public class RowVariableBinder extends PathReplacer {

  /** What is said of the path will be said of the row. */
  public RowVariableBinder(PathNode path, PathNode row) {
    super(path, row);
  }

  @Override
  protected final PredicateNode own(PredicateNode condition, PathNode row, PathNode copy) {
    return new PathReplacer(row, copy).condition(condition);
  }
}
