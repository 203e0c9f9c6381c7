package dev.kindred.internal.engine;

import dev.kindred.internal.execution.ConnectionSource;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.execution.Transactions;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.loading.cursor.Cursor;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.writing.BulkUpdater;
import dev.kindred.internal.writing.EntityWriter;
import dev.kindred.internal.writing.VersionAndTimestamps;
import dev.kindred.internal.writing.deletion.EntityDeleter;
import dev.kindred.internal.writing.relation.ForeignKeyWriter;
import dev.kindred.internal.writing.relation.ManyToManyWriter;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import java.util.List;

/**
 * Open database: its executor, loader and writers, with the options that they were made for. All
 * entities on the class path belong to it. Thread-safe.
 */
public final class Engine implements AutoCloseable {

  private final Executor executor;
  private final Runnable closing;
  private final AsyncCalls asyncCalls;
  private final EngineOptions options;
  private final List<EntityMetadata<?>> entities;
  private final EntityLoader loader;
  private final EntityWriter writer;
  private final BulkUpdater bulkUpdater;
  private final ForeignKeyWriter foreignKeyWriter;
  private final EntityDeleter deleter;
  private final ManyToManyWriter manyToManyWriter;

  private Engine(
      Executor executor,
      Runnable closing,
      AsyncCalls asyncCalls,
      EngineOptions options,
      List<EntityMetadata<?>> entities) {
    this.executor = executor;
    this.closing = closing;
    this.asyncCalls = asyncCalls;
    this.options = options;
    this.entities = entities;
    this.loader = new EntityLoader(executor, options.mode());
    VersionAndTimestamps stamps = new VersionAndTimestamps(options.clock(), executor.columns());
    this.writer = new EntityWriter(executor, loader, stamps);
    this.bulkUpdater = new BulkUpdater(executor, loader, stamps);
    this.foreignKeyWriter = new ForeignKeyWriter(executor, loader, stamps);
    this.deleter = new EntityDeleter(executor, loader, stamps, entities);
    this.manyToManyWriter = new ManyToManyWriter(executor, loader, writer, deleter);
  }

  /**
   * Connects to a database.
   *
   * @param closing releases the source when the engine is closed
   * @throws dev.kindred.error.UnsupportedArrayException if an entity has arrays, and the database
   *     has none
   */
  public static Engine open(ConnectionSource source, Runnable closing, EngineOptions options) {
    List<EntityMetadata<?>> entities = EntityRegistry.all();
    Executor executor =
        Executor.connect(source, entities, options.comment(), options.replicas())
            .telling(options.observers());
    executor.requireArrays(entities);
    return new Engine(
        executor, closing, new AsyncCalls(executor, options.async()), options, entities);
  }

  /** Returns an engine with other options, on the same connections and transactions. */
  public Engine with(EngineOptions other) {
    return new Engine(executor.telling(other.observers()), closing, asyncCalls, other, entities);
  }

  /** Returns the options. */
  public EngineOptions options() {
    return options;
  }

  /** Returns all entities. */
  public List<EntityMetadata<?>> entities() {
    return entities;
  }

  /** Returns the executor of statements. */
  public Executor executor() {
    return executor;
  }

  /** Returns the transactions that all statements join. */
  public Transactions transactions() {
    return executor.transactions();
  }

  /** Returns the loader of entities. */
  public EntityLoader loader() {
    return loader;
  }

  /** Returns the writer of single entities and lists of them. */
  public EntityWriter writer() {
    return writer;
  }

  /** Returns the writer of updates of many rows. */
  public BulkUpdater bulkUpdater() {
    return bulkUpdater;
  }

  /** Returns the writer of foreign keys from the reverse side. */
  public ForeignKeyWriter foreignKeyWriter() {
    return foreignKeyWriter;
  }

  /** Returns the writer of many-to-many relations. */
  public ManyToManyWriter manyToManyWriter() {
    return manyToManyWriter;
  }

  /** Returns the deleter of entities and what references them. */
  public EntityDeleter deleter() {
    return deleter;
  }

  /** Returns the form of page cursors for an order. */
  public Cursor cursor(List<OrderNode> order) {
    return new Cursor(order, options.cursors());
  }

  /** Returns the asynchronous calls. */
  public AsyncCalls asyncCalls() {
    return asyncCalls;
  }

  /** Closes the connection pool, if the engine opened one. */
  @Override
  public void close() {
    asyncCalls.close();
    closing.run();
  }
}
