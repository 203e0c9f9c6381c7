package deprecated;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Record with a deprecated constructor and component. */
@Entity
public record Visit(@Id Long id, @Deprecated String name) {
  /** Deprecated constructor. */
  @Deprecated
  public Visit {}
}
