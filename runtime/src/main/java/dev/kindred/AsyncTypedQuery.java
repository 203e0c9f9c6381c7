package dev.kindred;

import dev.kindred.internal.engine.AsyncCalls;
import dev.kindred.stability.Preview;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Query whose results are futures; see {@link AsyncDatabase}. Each method does what the query's
 * method with its name does.
 *
 * @param <T> the result for each row
 * @param <Q> the query
 */
@Preview
public sealed class AsyncTypedQuery<T, Q extends TypedQuery<T>> permits AsyncReadMethods {

  private final Q query;
  private final AsyncCalls calls;

  AsyncTypedQuery(Q query, AsyncCalls calls) {
    this.query = query;
    this.calls = calls;
  }

  /** Runs any method of the query, such as {@code books -> books.select(..).list()}. */
  public final <R extends @Nullable Object> CompletableFuture<R> call(
      Function<? super Q, ? extends R> method) {
    return calls.call(cancellation -> method.apply(query));
  }

  /** Returns all results, as {@link TypedQuery#list}. */
  public final CompletableFuture<List<T>> list() {
    return call(TypedQuery::list);
  }

  /** Returns the first result, as {@link TypedQuery#first}. */
  public final CompletableFuture<Optional<T>> first() {
    return call(TypedQuery::first);
  }

  /** Returns the only result if there is one, as {@link TypedQuery#find}. */
  public final CompletableFuture<Optional<T>> find() {
    return call(TypedQuery::find);
  }

  /** Returns the only result, as {@link TypedQuery#get}. */
  public final CompletableFuture<T> get() {
    return call(TypedQuery::get);
  }

  /** Counts the results, as {@link TypedQuery#count}. */
  public final CompletableFuture<Long> count() {
    return call(TypedQuery::count);
  }

  /** Returns whether there is a result, as {@link TypedQuery#exists}. */
  public final CompletableFuture<Boolean> exists() {
    return call(TypedQuery::exists);
  }
}
