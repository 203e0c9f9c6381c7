package dev.kindred.benchmark;

import java.math.BigDecimal;

/** What a workload computes of a book that it only passes. */
public final class Sums {

  private Sums() {}

  /** Returns a number that depends on each column. */
  public static long of(long id, String title, int pages, BigDecimal price, long authorId) {
    return id + title.length() + pages + price.unscaledValue().longValue() + authorId;
  }
}
