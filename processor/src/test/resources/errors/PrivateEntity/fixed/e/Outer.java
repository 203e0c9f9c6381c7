package e;

import dev.kindred.model.*;

class Outer {
  @Entity
  record Place(@Id Long id) {}
}
