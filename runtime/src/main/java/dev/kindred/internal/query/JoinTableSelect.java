package dev.kindred.internal.query;

import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ManyToManyRelation;
import java.util.List;

/**
 * Locking query of a join table for the current target keys of a source.
 *
 * @param source the column values of the source's key
 */
public record JoinTableSelect(ManyToManyRelation relation, List<BindValue> source)
    implements StatementNode {

  @Override
  public EntityMetadata<?> root() {
    return relation.source();
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.joinTableSelect(this);
  }
}
