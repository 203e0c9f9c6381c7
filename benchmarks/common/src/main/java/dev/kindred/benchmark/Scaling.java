package dev.kindred.benchmark;

import java.util.List;

/** Operations of the scaling tables, for growing numbers of rows, keys, conditions and threads. */
public interface Scaling {

  /** Reads the books up to a key. */
  List<?> books(long lastId);

  /** Reads the books with one of the keys. */
  List<?> booksByKey(List<Long> keys);

  /** Reads the authors up to a key with all of their books; returns how many books they have. */
  int booksOfAuthors(long lastId);

  /** Reads one book. */
  Object book(long id);

  /** Reads a book if it has one of the numbers of pages, each of which is a condition. */
  List<?> bookWithPages(long id, List<Integer> pages);
}
