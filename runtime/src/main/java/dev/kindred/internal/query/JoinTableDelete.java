package dev.kindred.internal.query;

import dev.kindred.spi.ManyToManyRelation;
import java.util.List;

/**
 * Deletes rows of a join table.
 *
 * @param owners the keys of the owners, in parts
 * @param targets the keys of the targets, in parts; empty for all of them
 */
public record JoinTableDelete(
    ManyToManyRelation relation, List<List<BindValue>> owners, List<List<BindValue>> targets)
    implements StatementNode {

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.linkDelete(this);
  }
}
