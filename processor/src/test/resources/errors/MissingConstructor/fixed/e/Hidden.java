package e;

import dev.kindred.model.*;

@Entity
public class Hidden {
  @Id Long id;

  Hidden() {}
}
