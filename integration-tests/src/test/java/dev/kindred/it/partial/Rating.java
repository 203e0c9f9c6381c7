package dev.kindred.it.partial;

import org.jooq.Converter;

/** So many stars; none are stored as NULL, and a hundred as nothing that is read. */
public record Rating(int stars) {

  /** Stores ratings as numbers. */
  public static final class RatingConverter implements Converter<Integer, Rating> {

    private static final long serialVersionUID = 1;

    @Override
    public Rating from(Integer stars) {
      return stars == 100 ? null : new Rating(stars);
    }

    @Override
    public Integer to(Rating rating) {
      if (rating.stars() < 0) {
        throw new IllegalStateException("stars below 0");
      }
      return rating.stars() == 0 ? null : rating.stars();
    }

    @Override
    public Class<Integer> fromType() {
      return Integer.class;
    }

    @Override
    public Class<Rating> toType() {
      return Rating.class;
    }
  }
}
