package dev.kindred.it.model;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Has entities inside. */
public final class Warehouse {

  private Warehouse() {}

  /** Holds boxes. */
  @Entity
  public record Shelf(@Id Long id, String label) {}

  /** Stands on a shelf. */
  @Entity
  public record Box(
      @Id Long id, String content, @ForeignKey(onDelete = CASCADE) One<Shelf> shelf) {}
}
