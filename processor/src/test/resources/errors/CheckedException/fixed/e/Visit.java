package e;

import dev.kindred.model.*;

@Entity
class Visit {
  @Id Long id;

  Visit() {}
}
