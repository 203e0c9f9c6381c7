package dev.kindred.internal.query;

import dev.kindred.spi.EntityModel;

/** Deletes the rows of an entity that meet a condition on its own columns. */
public record Delete(EntityModel<?> root, ConditionNode condition) implements StatementNode {

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.delete(this);
  }
}
