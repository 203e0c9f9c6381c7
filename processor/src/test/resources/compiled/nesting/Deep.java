package nesting;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;

/** Class around classes. */
public class Deep {
  /** Interface around classes. */
  public interface Deeper {
    /** Entity in an interface. */
    @Entity
    record Deepest(@Id Long id, Kind kind, @ForeignKey(onDelete = OnDelete.CASCADE) One<Hidden> hidden) {
      /** Kind. */
      public enum Kind {
        /** Constant. */
        ONLY
      }
    }
  }

  @Entity
  protected record Hidden(@Id Long id, State state) {
    enum State {
      ONLY
    }
  }
}
