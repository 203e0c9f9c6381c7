package setters;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Record with a second constructor that boxes. */
@Entity
public record Rival(@Id Long id, short small, Byte box, float ratio) {
  Rival(Long id, Short small, byte box, Float ratio) {
    this(id, small.shortValue(), Byte.valueOf(box), ratio.floatValue());
  }
}
