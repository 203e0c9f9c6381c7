package dev.kindred.internal.query;

import dev.kindred.spi.LinkRelation;
import java.util.List;

/**
 * Deletes rows of a join table.
 *
 * @param owners the keys of the owners, in parts
 * @param targets the keys of the targets, in parts; empty for all of them
 */
public record LinkDelete(
    LinkRelation relation, List<List<ValueNode>> owners, List<List<ValueNode>> targets)
    implements StatementNode {

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.linkDelete(this);
  }
}
