package dev.kindred.it.extra.arrays;

import dev.kindred.model.Convert;
import dev.kindred.model.Default;
import dev.kindred.model.Embedded;
import dev.kindred.model.Entity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Spice, of a class with arrays of each kind. */
@Entity
public class Spice extends Stocked<Long, String> {

  public boolean[] flags = {};
  public short[] shorts = {};
  public int[] ints = {};
  public long[] longs = {};
  public float[] floats = {};
  public double[] doubles = {};
  public String[] names = {};
  public UUID[] codes = {};
  public Taste[] tastes = {};
  public Integer @Nullable [] boxes;
  public byte[] image = {};

  @Convert(Weight.Grams.class)
  public Weight[] weights = {};

  @Default(sql = "array['fresh']")
  public String @Nullable [] states;

  @Embedded public Origin origin;
  @Embedded public @Nullable Origin former;

  protected Spice() {}

  /** Creates a spice. */
  public Spice(String name, Origin origin) {
    this.labels = java.util.List.of(name);
    this.origin = origin;
  }
}
