package dev.kindred.internal.query;

import dev.kindred.spi.EntityModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Changes the rows of an entity that meet a condition on its own columns. */
public record Update(EntityModel<?> root, List<Assignment> assignments, ConditionNode condition)
    implements StatementNode {

  /**
   * An update of several columns.
   *
   * @throws IllegalArgumentException if one is set twice
   */
  public static Update of(
      EntityModel<?> root, List<Assignment> assignments, ConditionNode condition) {
    Set<Integer> columns = new HashSet<>();
    for (Assignment each : assignments) {
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
