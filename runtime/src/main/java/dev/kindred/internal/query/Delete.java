package dev.kindred.internal.query;

import dev.kindred.spi.EntityMetadata;

/** Deletes the rows of an entity that meet a condition on its own columns. */
public record Delete(EntityMetadata<?> root, PredicateNode condition) implements StatementNode {

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.delete(this);
  }
}
