package dev.kindred.internal.query;

import dev.kindred.spi.EntityMetadata;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Changes the rows of an entity that meet a condition on its own columns. */
public record Update(
    EntityMetadata<?> root, List<ColumnAssignment> assignments, PredicateNode condition)
    implements StatementNode {

  /**
   * An update of several columns.
   *
   * @throws IllegalArgumentException if one is set twice
   */
  public static Update of(
      EntityMetadata<?> root, List<ColumnAssignment> assignments, PredicateNode condition) {
    Set<Integer> columns = new HashSet<>();
    for (ColumnAssignment each : assignments) {
      if (!columns.add(each.column())) {
        throw new IllegalArgumentException(
            "update() sets " + new ColumnNode(PathNode.root(root), each.column()) + " twice.");
      }
    }
    return new Update(root, assignments, condition);
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.update(this);
  }
}
