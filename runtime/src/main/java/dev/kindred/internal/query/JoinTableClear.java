package dev.kindred.internal.query;

import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ManyToManyRelation;

/**
 * Delete of all rows of a join table that reference given sources.
 *
 * @param sources a query for the sources' keys
 */
public record JoinTableClear(ManyToManyRelation relation, Select sources) implements StatementNode {

  @Override
  public EntityMetadata<?> root() {
    return relation.source();
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.joinTableClear(this);
  }
}
