package dev.kindred.internal.query;

import dev.kindred.spi.EntityMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Statement that deletes the rows of an entity by a predicate on its columns.
 *
 * @param aggregateForm how aggregates of related rows in the predicate are written; null to choose
 *     by rule
 */
public record Delete(
    EntityMetadata<?> root, PredicateNode condition, @Nullable AggregateForm aggregateForm)
    implements StatementNode {

  /** Creates a delete whose aggregates are written by rule. */
  public Delete(EntityMetadata<?> root, PredicateNode condition) {
    this(root, condition, null);
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.delete(this);
  }
}
