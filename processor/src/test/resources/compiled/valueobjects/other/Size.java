package valueobjects.other;

import dev.kindred.model.Embeddable;
import dev.kindred.model.Embedded;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;

/** A class of another package, whose fields only its package can reach. */
@Embeddable
public class Size {
  @Embedded Unit unit;
  private int width;

  @ForeignKey(onDelete = OnDelete.CASCADE, optional = true)
  One<Standard> standard;

  /** Returns the width. */
  public int getWidth() {
    return width;
  }

  void setWidth(int width) {
    this.width = width;
  }

  void setWidth(Integer width) {
    this.width = width;
  }

  /** A nested value object. */
  @Embeddable
  public record Unit(String name, Kind kind) {
    /** An enum inside. */
    public enum Kind {
      METRIC,
      OTHER
    }
  }
}
