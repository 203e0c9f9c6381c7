package collisions;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;

/** Class around entities whose joined names others have. */
public final class Outer {
  private Outer() {}

  @Entity
  public record Place(@Id Long id, @ForeignKey(onDelete = OnDelete.CASCADE) One<Outer_Place> place) {}

  /** Class around a class. */
  public static final class Inner_Most {
    private Inner_Most() {}

    @Entity(table = "a")
    public record Leaf(@Id Long id) {}
  }

  /** Class around a class. */
  public static final class Inner {
    private Inner() {}

    @Entity(table = "b")
    public record Most_Leaf(@Id Long id, @ForeignKey(onDelete = OnDelete.CASCADE) One<Place> place) {}
  }
}
