package dev.kindred.benchmark;

import java.math.BigDecimal;
import java.util.List;

/**
 * The workloads, as one peer's own guides say to write them. Each runs in a transaction that is
 * begun and committed outside.
 *
 * @param <A> the peer's authors
 * @param <B> the peer's books
 */
public interface Workloads<A, B> extends AutoCloseable {

  /** Returns the book with that key, without its author. */
  B byKey(long id);

  /** Returns the books of the author with that name, with their author. */
  List<B> byAuthorName(String name);

  /** Returns the books up to that key, with their authors. */
  List<B> withAuthors(long lastId);

  /** Returns the authors up to that key, with their books. */
  List<A> withBooks(long lastId);

  /** Inserts reviews and returns their keys, in the same order. */
  List<Long> insert(List<ReviewRow> reviews);

  /** Updates the price of the book with that key, without reading it. */
  void updatePrice(long id, BigDecimal price);

  /** Reads a book, changes its pages and saves it. */
  void changePages(long id, int pages);

  /** Returns the books that satisfy each condition of a search that is not null. */
  List<B> search(BookSearch search);

  /** Returns the sum of {@link Sums#of} all books, which are read one after the other. */
  long stream();

  /** Returns what a book holds. */
  BookRow bookRow(B book);

  /** Returns the author that was loaded with a book. */
  A authorOf(B book);

  /** Returns what an author holds. */
  AuthorRow authorRow(A author);

  /** Returns the books that were loaded with an author. */
  List<B> booksOf(A author);

  @Override
  void close();
}
