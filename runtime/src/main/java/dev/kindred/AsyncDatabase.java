package dev.kindred;

import dev.kindred.internal.engine.AsyncCalls;
import dev.kindred.internal.execution.Cancellation;
import dev.kindred.lookup.Assignable;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.stability.Preview;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Database whose methods return at once, with a future of the result; each does what the method of
 * {@link Database} with its name does. Reads are {@code objects(db).async()}.
 *
 * <p>Calls run on virtual threads where the JDK has them, or else on threads of an own pool, or on
 * those of {@link DatabaseBuilder#executor}. Never more run at once than the pool has connections;
 * the others wait without a thread. What a call raises is the future's exception, as it is. A
 * future that is cancelled, or ends by a timeout, cancels the statement in the database, and no
 * other follows.
 *
 * <p>Calls do not join a transaction of the calling thread: inside of one they raise an {@link
 * IllegalStateException}, and so they do when the database is closed. Thread-safe.
 */
@Preview
public final class AsyncDatabase {

  private final Database database;
  private final AsyncCalls calls;

  AsyncDatabase(Database database) {
    this.database = database;
    this.calls = database.engine().asyncCalls();
  }

  /** Runs any work without a transaction, such as {@code db -> Author_.books(db, a).list()}. */
  public <T extends @Nullable Object> CompletableFuture<T> call(AsyncWork<T> work) {
    return calls.call(cancellation -> work.on(database));
  }

  /**
   * Runs work in a transaction; all of it is ordinary code on one thread, whose calls join the
   * transaction. An exception or a cancellation rolls it back.
   */
  public <T extends @Nullable Object> CompletableFuture<T> transaction(AsyncWork<T> work) {
    return calls.call(cancellation -> database.transaction(body(work, cancellation)));
  }

  /** Runs work in a transaction with options. */
  public <T extends @Nullable Object> CompletableFuture<T> transaction(
      TransactionOptions options, AsyncWork<T> work) {
    return calls.call(cancellation -> database.transaction(options, body(work, cancellation)));
  }

  /** Returns the body of a transaction, which is not committed if it was cancelled. */
  private <T extends @Nullable Object> TransactionalCallable<T, Exception> body(
      AsyncWork<T> work, Cancellation cancellation) {
    return () -> {
      T result = work.on(database);
      cancellation.requireGoingOn();
      return result;
    };
  }

  /** Inserts an entity, as {@link Database#insert(Object)}. */
  public <E> CompletableFuture<E> insert(E entity) {
    return call(db -> db.insert(entity));
  }

  /** Inserts the entity of a builder, as {@link Database#insert(EntityBuilder)}. */
  public <E> CompletableFuture<E> insert(EntityBuilder<E> builder) {
    return call(db -> db.insert(builder));
  }

  /** Inserts entities, as {@link Database#insertAll}. */
  public <E> CompletableFuture<List<E>> insertAll(Collection<E> entities) {
    return call(db -> db.insertAll(entities));
  }

  /** Saves an entity, as {@link Database#save}. */
  public <E> CompletableFuture<E> save(E entity) {
    return call(db -> db.save(entity));
  }

  /** Saves entities, as {@link Database#saveAll}. */
  public <E> CompletableFuture<List<E>> saveAll(Collection<E> entities) {
    return call(db -> db.saveAll(entities));
  }

  /** Updates an entity, as {@link Database#update(Object)}. */
  public <E> CompletableFuture<E> update(E entity) {
    return call(db -> db.update(entity));
  }

  /** Updates some attributes of an entity, as {@link Database#update(Object, Assignable[])}. */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final <E> CompletableFuture<E> update(E entity, Assignable<E>... attributes) {
    return call(db -> db.update(entity, attributes));
  }

  /** Updates what a builder was given, as {@link Database#update(EntityBuilder)}. */
  public <E> CompletableFuture<E> update(EntityBuilder<E> builder) {
    return call(db -> db.update(builder));
  }

  /** Updates entities, as {@link Database#updateAll}. */
  public <E> CompletableFuture<List<E>> updateAll(Collection<E> entities) {
    return call(db -> db.updateAll(entities));
  }

  /** Reads an entity again, as {@link Database#refresh}. */
  public <E> CompletableFuture<E> refresh(E entity) {
    return call(db -> db.refresh(entity));
  }

  /** Deletes an entity, as {@link Database#delete}. */
  public CompletableFuture<Deletion> delete(Object entity) {
    return call(db -> db.delete(entity));
  }

  /** Deletes entities, as {@link Database#deleteAll}. */
  public CompletableFuture<Deletion> deleteAll(Collection<?> entities) {
    return call(db -> db.deleteAll(entities));
  }

  /** Deletes an entity, even where a delete would only mark it, as {@link Database#purge}. */
  public CompletableFuture<Deletion> purge(Object entity) {
    return call(db -> db.purge(entity));
  }

  /** Takes the mark of a deleted entity away, as {@link Database#restore}. */
  public <E> CompletableFuture<E> restore(E entity) {
    return call(db -> db.restore(entity));
  }
}
