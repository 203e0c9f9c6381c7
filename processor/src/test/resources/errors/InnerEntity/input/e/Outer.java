package e;

import dev.kindred.model.*;

class Outer {
  @Entity
  class Place {
    @Id Long id;
  }
}
