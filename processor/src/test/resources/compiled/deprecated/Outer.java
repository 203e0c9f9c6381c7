package deprecated;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;

/** Deprecated class around an entity. */
@Deprecated
public final class Outer {
  private Outer() {}

  /** Nested entity. */
  @Entity
  public record Inner(@Id Long id, @ForeignKey(onDelete = OnDelete.CASCADE) One<Leaf> leaf) {}

  /** Entity without an own deprecated part. */
  @Entity
  public record Leaf(@Id Long id, Kind kind) {}

  /** Nested type. */
  public enum Kind {
    /** Constant. */
    ONLY
  }
}
