package dev.kindred.internal.query;

/** Lets conditions and expressions start from another path. For one thread. */
public class Rebase extends NodeMapper {

  private final PathNode from;
  private final PathNode to;

  /** What starts from the one path will start from the other. */
  public Rebase(PathNode from, PathNode to) {
    this.from = from;
    this.to = to;
  }

  @Override
  public final PathNode path(PathNode node) {
    return node.equals(from) ? to : super.path(node);
  }

  /** A query inside a condition has a root of its own. */
  @Override
  protected final Select query(Select node) {
    return node;
  }
}
