package e;

import dev.kindred.model.*;

class Outer {
  @Entity
  static class Place {
    @Id Long id;
  }
}
