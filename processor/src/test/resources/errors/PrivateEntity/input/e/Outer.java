package e;

import dev.kindred.model.*;

class Outer {
  @Entity
  private record Place(@Id Long id) {}

  @Entity
  record Visit(@Id Long id, @ForeignKey(onDelete = OnDelete.CASCADE) One<Place> place) {}
}
