package deprecated;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Entity that will be removed. */
@Deprecated(forRemoval = true)
@Entity
public class Gone {
  @Id Long id;
  String name;
}
