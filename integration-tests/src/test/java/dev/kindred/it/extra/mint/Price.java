package dev.kindred.it.extra.mint;

import org.jooq.Converter;

/** Price, which is stored as a number of cents. */
public record Price(int cents) {

  /** Converts prices to cents. */
  public static final class Cents implements Converter<Integer, Price> {
    private static final long serialVersionUID = 1L;

    @Override
    public Price from(Integer cents) {
      return new Price(cents);
    }

    @Override
    public Integer to(Price price) {
      return price.cents();
    }

    @Override
    public Class<Integer> fromType() {
      return Integer.class;
    }

    @Override
    public Class<Price> toType() {
      return Price.class;
    }
  }
}
