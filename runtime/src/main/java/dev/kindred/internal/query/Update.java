package dev.kindred.internal.query;

import dev.kindred.spi.EntityMetadata;
import java.util.List;

/** Statement that updates the rows of an entity by a predicate on its columns. */
public record Update(
    EntityMetadata<?> root, List<ColumnAssignment> assignments, PredicateNode condition)
    implements StatementNode {

  /**
   * Returns an update of several columns.
   *
   * @throws IllegalArgumentException if a column is assigned twice
   */
  public static Update of(
      EntityMetadata<?> root, List<ColumnAssignment> assignments, PredicateNode condition) {
    for (int i = 1; i < assignments.size(); i++) {
      int column = assignments.get(i).column();
      if (sets(assignments.subList(0, i), column)) {
        throw new IllegalArgumentException(
            "update() sets " + new ColumnNode(PathNode.root(root), column) + " twice.");
      }
    }
    return new Update(root, assignments, condition);
  }

  private static boolean sets(List<ColumnAssignment> assignments, int column) {
    return assignments.stream().anyMatch(each -> each.column() == column);
  }

  /** Returns this update with other assignments. */
  public Update with(List<ColumnAssignment> others) {
    return new Update(root, others, condition);
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.update(this);
  }
}
