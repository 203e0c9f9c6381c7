package e;

import dev.kindred.model.*;

class Outer {
  @Entity
  private record Place(@Id Long id) {}
}
