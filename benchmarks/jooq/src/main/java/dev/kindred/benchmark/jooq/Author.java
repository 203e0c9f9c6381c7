package dev.kindred.benchmark.jooq;

import java.util.List;

record Author(long id, String name, String country, List<Book> books) {

  static Author alone(long id, String name, String country) {
    return new Author(id, name, country, List.of());
  }
}
