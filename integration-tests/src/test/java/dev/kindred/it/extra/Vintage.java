package dev.kindred.it.extra;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * A vintage, whose key is a year.
 *
 * @param declassifiedIn null for those that are still sold as what they are
 */
@Entity
public record Vintage(@Id Year year, String region, @Nullable Year declassifiedIn) {

  /** A bottle of a vintage. */
  @Entity(table = "vintage_bottle")
  public static class Bottle {
    @Id Long id;

    @ForeignKey(onDelete = CASCADE)
    One<Vintage> vintage;

    Year filledIn;

    protected Bottle() {}

    /** Fills a bottle. */
    public Bottle(Vintage vintage, Year filledIn) {
      this.vintage = One.of(vintage);
      this.filledIn = filledIn;
    }

    /** Returns what is in it. */
    public One<Vintage> vintage() {
      return vintage;
    }

    /** Returns when it was filled. */
    public Year filledIn() {
      return filledIn;
    }
  }
}
