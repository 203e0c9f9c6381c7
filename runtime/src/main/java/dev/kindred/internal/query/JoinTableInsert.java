package dev.kindred.internal.query;

import dev.kindred.spi.ManyToManyRelation;
import java.util.List;

/**
 * New rows of a join table.
 *
 * @param owner the parts of the owner's key
 * @param targets the keys of the targets, in parts; there is one
 */
public record JoinTableInsert(
    ManyToManyRelation relation, List<BindValue> owner, List<List<BindValue>> targets)
    implements StatementNode {

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.linkInsert(this);
  }
}
