package dev.kindred.internal.query;

import dev.kindred.spi.ManyToManyRelation;
import java.util.List;

/**
 * The keys of the targets that an owner is linked to, as the join table has them now, with its rows
 * locked.
 *
 * @param owner the parts of the owner's key
 */
public record JoinTableSelect(ManyToManyRelation relation, List<BindValue> owner)
    implements StatementNode {

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.linkSelect(this);
  }
}
