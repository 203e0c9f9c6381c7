package hiding;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Class around an entity with the name of a class of jOOQ. */
public final class Outer {
  private Outer() {}

  @Entity(table = "inside")
  public record DSL(@Id Long id, int dsl) {}
}
