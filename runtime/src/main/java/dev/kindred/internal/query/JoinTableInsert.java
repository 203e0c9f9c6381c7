package dev.kindred.internal.query;

import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ManyToManyRelation;
import java.util.List;

/**
 * Insert of rows into a join table.
 *
 * @param source the column values of the source's key
 * @param targets the keys of the targets, as lists of column values; at least one
 */
public record JoinTableInsert(
    ManyToManyRelation relation, List<BindValue> source, List<List<BindValue>> targets)
    implements StatementNode {

  @Override
  public EntityMetadata<?> root() {
    return relation.source();
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.joinTableInsert(this);
  }
}
