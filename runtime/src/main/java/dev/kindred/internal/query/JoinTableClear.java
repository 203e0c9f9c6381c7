package dev.kindred.internal.query;

import dev.kindred.spi.ManyToManyRelation;

/**
 * Deletes the rows of a join table that belong to some owners.
 *
 * @param owners a query that gives their keys
 */
public record JoinTableClear(ManyToManyRelation relation, Select owners) implements StatementNode {

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.linkClear(this);
  }
}
