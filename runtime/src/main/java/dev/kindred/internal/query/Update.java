package dev.kindred.internal.query;

import dev.kindred.spi.EntityMetadata;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
    Set<Integer> columns = new HashSet<>(0);
    for (ColumnAssignment each : assignments) {
      if (!columns.add(each.column())) {
        throw new IllegalArgumentException(
            "update() sets " + new ColumnNode(PathNode.root(root), each.column()) + " twice.");
      }
    }
    return new Update(root, assignments, condition);
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
