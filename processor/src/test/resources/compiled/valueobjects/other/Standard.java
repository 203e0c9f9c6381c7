package valueobjects.other;

import dev.kindred.model.Embedded;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** An entity of another package, whose key is a value object with one part. */
@Entity(table = "value_standard")
public record Standard(@Id @Embedded(prefix = "") Number number) {
  /** A key of one column. */
  @dev.kindred.model.Embeddable
  public record Number(@dev.kindred.model.Column(length = 9) String text) {}
}
