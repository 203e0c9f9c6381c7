package dev.kindred.it.oracle;

import dev.kindred.Database;
import dev.kindred.QuerySet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows that a query inside a condition gives: all, or a page of them.
 *
 * @param page the number of the page, from 0; less for all
 */
record Results(Sorted sorted, int page) implements Smaller<Results> {

  private static final int SIZE = 2;

  private boolean paged() {
    return page >= 0;
  }

  /** What they are: the definition. */
  Stream<Object> rows(World world) {
    List<Object> all = sorted.meaning(world);
    return paged() ? all.stream().skip((long) page * SIZE).limit(SIZE) : all.stream();
  }

  /** Kindred's query. */
  QuerySet<Object> query(Database database) {
    return paged()
        ? sorted.query(database).offset(page * SIZE).limit(SIZE)
        : sorted.question().query(database);
  }

  @Override
  public Stream<Results> smaller() {
    Stream<Results> less = sorted.smaller().map(each -> new Results(each, page));
    return paged() ? Stream.concat(Stream.of(new Results(sorted, -1)), less) : less;
  }

  @Override
  public String toString() {
    return paged() ? sorted + ".page" + page : sorted.question().toString();
  }
}
