package dev.kindred;

import dev.kindred.internal.engine.AsyncCalls;
import dev.kindred.lookup.Assignable;
import dev.kindred.lookup.Assignment;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.stability.Preview;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Query set whose results are futures; see {@link AsyncDatabase}. Each method does what that of
 * {@link QuerySet} with its name does.
 *
 * @param <E> the entity
 */
@Preview
public final class AsyncQuerySet<E> extends AsyncReadMethods<E, QuerySet<E>> {

  AsyncQuerySet(QuerySet<E> query, AsyncCalls calls) {
    super(query, calls);
  }

  /** Updates the rows, as {@link QuerySet#update}. */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final CompletableFuture<Integer> update(Assignment<E>... assignments) {
    return call(rows -> rows.update(assignments));
  }

  /** Deletes the rows, as {@link QuerySet#delete}. */
  public CompletableFuture<Deletion> delete() {
    return call(QuerySet::delete);
  }

  /** Deletes the rows, marked ones for good, as {@link QuerySet#purge}. */
  public CompletableFuture<Deletion> purge() {
    return call(QuerySet::purge);
  }

  /** Inserts the entity of a builder, as {@link QuerySet#create}. */
  public CompletableFuture<E> create(EntityBuilder<E> builder) {
    return call(rows -> rows.create(builder));
  }

  /** Returns the row with some values or inserts one, as {@link QuerySet#getOrCreate}. */
  public CompletableFuture<Created<E>> getOrCreate(EntityBuilder<E> key) {
    return call(rows -> rows.getOrCreate(key));
  }

  /** Returns the row with the values of a key or inserts one with defaults too. */
  public CompletableFuture<Created<E>> getOrCreate(
      EntityBuilder<E> key, EntityBuilder<E> defaults) {
    return call(rows -> rows.getOrCreate(key, defaults));
  }

  /** Updates the row with the values of a key or inserts one. */
  public CompletableFuture<Created<E>> updateOrCreate(
      EntityBuilder<E> key, EntityBuilder<E> values) {
    return call(rows -> rows.updateOrCreate(key, values));
  }

  /** Inserts entities, as {@link QuerySet#insertAll}. */
  public CompletableFuture<List<E>> insertAll(Collection<E> entities) {
    return call(rows -> rows.insertAll(entities));
  }

  /** Inserts entities or updates their rows, as {@link QuerySet#upsertAll}. */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final CompletableFuture<List<E>> upsertAll(Collection<E> entities, Assignable<E>... on) {
    return call(rows -> rows.upsertAll(entities, on));
  }
}
