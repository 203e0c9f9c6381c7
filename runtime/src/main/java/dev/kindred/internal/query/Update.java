package dev.kindred.internal.query;

import dev.kindred.spi.EntityModel;
import java.util.List;

/** Changes the rows of an entity that meet a condition on its own columns. */
public record Update(EntityModel<?> root, List<Assignment> assignments, ConditionNode condition)
    implements StatementNode {

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.update(this);
  }
}
