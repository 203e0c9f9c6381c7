package dev.kindred.internal.query;

import dev.kindred.spi.EntityMetadata;

/** Statement that deletes the rows of an entity by a predicate on its columns. */
public record Delete(EntityMetadata<?> root, PredicateNode condition) implements StatementNode {

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.delete(this);
  }
}
