package dev.kindred.internal.query;

import dev.kindred.spi.LinkRelation;
import java.util.List;

/**
 * The rows that a many-to-many relation links to several owners: the owner's key, then every column
 * of the target.
 *
 * @param owners the parts of one key each
 */
public record LinkedSelect(LinkRelation relation, List<List<ValueNode>> owners)
    implements StatementNode {

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.linkedSelect(this);
  }
}
