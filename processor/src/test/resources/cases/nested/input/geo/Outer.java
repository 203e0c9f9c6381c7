package geo;

import dev.kindred.model.*;

public final class Outer {
  private Outer() {}

  @Entity
  public record Place(@Id Long id, String name) {}

  @Entity
  record Visit(@Id Long id, @ForeignKey(onDelete = OnDelete.CASCADE) One<Place> place) {}
}
