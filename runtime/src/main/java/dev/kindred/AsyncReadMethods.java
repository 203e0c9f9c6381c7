package dev.kindred;

import dev.kindred.internal.engine.AsyncCalls;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.Expression;
import dev.kindred.lookup.Selection;
import dev.kindred.stability.Preview;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Query for the rows of an entity whose results are futures; see {@link AsyncDatabase}. Each method
 * does what the query set's method with its name does.
 *
 * @param <E> the entity
 * @param <Q> the query set
 */
@Preview
public sealed class AsyncReadMethods<E, Q extends ReadMethods<E, Q>> extends AsyncTypedQuery<E, Q>
    permits AsyncQuerySet {

  AsyncReadMethods(Q query, AsyncCalls calls) {
    super(query, calls);
  }

  /** Returns the last row, as {@link ReadMethods#last}. */
  public final CompletableFuture<Optional<E>> last() {
    return call(ReadMethods::last);
  }

  /** Returns the only row that meets a condition, as {@link ReadMethods#get(Condition)}. */
  public final CompletableFuture<E> get(Condition<E> condition) {
    return call(rows -> rows.get(condition));
  }

  /** Returns whether a row meets a condition, as {@link ReadMethods#exists(Condition)}. */
  public final CompletableFuture<Boolean> exists(Condition<E> condition) {
    return call(rows -> rows.exists(condition));
  }

  /** Returns the first page, as {@link ReadMethods#page(int)}. */
  public final CompletableFuture<Page<E>> page(int size) {
    return call(rows -> rows.page(size));
  }

  /** Returns the page after another one, as {@link ReadMethods#page(int, String)}. */
  public final CompletableFuture<Page<E>> page(int size, String cursor) {
    return call(rows -> rows.page(size, cursor));
  }

  /** Returns rows by the values of a unique attribute, as {@link ReadMethods#inBulk}. */
  public final <K> CompletableFuture<Map<K, E>> inBulk(
      Expression<E, K> unique, Collection<K> values) {
    return call(rows -> rows.inBulk(unique, values));
  }

  /** Returns the rows as maps, as {@link ReadMethods#values}. */
  public final CompletableFuture<List<Map<String, @Nullable Object>>> values() {
    return call(ReadMethods::values);
  }

  /** Computes an aggregate of all rows, as {@link ReadMethods#aggregate(Selection)}. */
  public final <T> CompletableFuture<T> aggregate(Selection<E, T> aggregate) {
    return call(rows -> rows.aggregate(aggregate));
  }
}
