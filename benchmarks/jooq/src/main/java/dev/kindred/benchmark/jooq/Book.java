package dev.kindred.benchmark.jooq;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

record Book(
    long id, String title, int pages, BigDecimal price, long authorId, @Nullable Author author) {

  static Book alone(long id, String title, int pages, BigDecimal price, long authorId) {
    return new Book(id, title, pages, price, authorId, null);
  }
}
