package dev.kindred.internal.query;

import dev.kindred.spi.EntityModel;
import java.util.List;

/** One new row; columns without an assignment get their defaults, generated ones their values. */
public record Insert(EntityModel<?> root, List<Assignment> assignments) implements StatementNode {

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.insert(this);
  }
}
