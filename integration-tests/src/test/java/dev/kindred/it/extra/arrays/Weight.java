package dev.kindred.it.extra.arrays;

import org.jooq.Converter;

/** Weight, which is stored as a number of grams. */
public record Weight(int grams) {

  /** Converts weights to grams. */
  public static final class Grams implements Converter<Integer, Weight> {
    private static final long serialVersionUID = 1L;

    @Override
    public Weight from(Integer grams) {
      return new Weight(grams);
    }

    @Override
    public Integer to(Weight weight) {
      return weight.grams();
    }

    @Override
    public Class<Integer> fromType() {
      return Integer.class;
    }

    @Override
    public Class<Weight> toType() {
      return Weight.class;
    }
  }
}
