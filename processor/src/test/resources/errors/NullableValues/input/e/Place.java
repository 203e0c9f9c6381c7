package e;

import dev.kindred.model.*;
import org.jspecify.annotations.*;

@Entity
public class Place {
  @Id Long id;
  @Nullable byte[] photo;
}
