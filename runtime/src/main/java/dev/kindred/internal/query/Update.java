package dev.kindred.internal.query;

import dev.kindred.spi.EntityMetadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Statement that updates the rows of an entity by a predicate on its columns.
 *
 * @param aggregateForm how aggregates of related rows in the predicate are written; null to choose
 *     by rule
 */
public record Update(
    EntityMetadata<?> root,
    List<ColumnAssignment> assignments,
    PredicateNode condition,
    @Nullable AggregateForm aggregateForm)
    implements StatementNode {

  /** Creates an update whose aggregates are written by rule. */
  public Update(
      EntityMetadata<?> root, List<ColumnAssignment> assignments, PredicateNode condition) {
    this(root, assignments, condition, null);
  }

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
    return new Update(root, others, condition, aggregateForm);
  }

  /** Returns this update with aggregates of related rows in one form; null to choose by rule. */
  public Update withAggregates(@Nullable AggregateForm form) {
    return new Update(root, assignments, condition, form);
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.update(this);
  }
}
