package dev.kindred.internal.query;

import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ManyToManyRelation;
import java.util.List;

/**
 * Delete of rows of a join table.
 *
 * @param sources the keys of the sources, as lists of column values
 * @param targets the keys of the targets, as lists of column values; empty for all targets
 */
public record JoinTableDelete(
    ManyToManyRelation relation, List<List<BindValue>> sources, List<List<BindValue>> targets)
    implements StatementNode {

  @Override
  public EntityMetadata<?> root() {
    return relation.source();
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.joinTableDelete(this);
  }
}
