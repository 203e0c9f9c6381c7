package dev.kindred.internal.query;

import dev.kindred.spi.LinkRelation;
import java.util.List;

/**
 * One new row of a join table.
 *
 * @param owner the parts of the owner's key
 * @param target the parts of the target's key
 */
public record LinkInsert(LinkRelation relation, List<ValueNode> owner, List<ValueNode> target)
    implements StatementNode {

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.linkInsert(this);
  }
}
