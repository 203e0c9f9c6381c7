package e;

import dev.kindred.model.*;
import org.jspecify.annotations.Nullable;

@Entity
public class Place {
  @Id Long id;
  @Nullable Integer size;
}
