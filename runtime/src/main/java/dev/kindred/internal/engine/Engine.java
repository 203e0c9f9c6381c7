package dev.kindred.internal.engine;

import dev.kindred.internal.execution.ConnectionSource;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.execution.Transactions;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.loading.cursor.Cursor;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.RowScopes;
import dev.kindred.internal.writing.BulkUpdater;
import dev.kindred.internal.writing.EntityWriter;
import dev.kindred.internal.writing.deletion.EntityDeleter;
import dev.kindred.internal.writing.hook.RowHooks;
import dev.kindred.internal.writing.relation.ForeignKeyWriter;
import dev.kindred.internal.writing.relation.ManyToManyWriter;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /** Engine that this one is a view of, and shares plans with; null if it is none. */
  private final @Nullable Engine origin;

  /** Made by the first write; two that were made at once do the same. */
  private volatile @Nullable Writers writers;

  private Engine(
      Executor executor,
      Runnable closing,
      AsyncCalls asyncCalls,
      EngineOptions options,
      List<EntityMetadata<?>> entities,
      @Nullable Engine origin) {
    this.executor = executor;
    this.closing = closing;
    this.asyncCalls = asyncCalls;
    this.options = options;
    this.entities = entities;
    this.origin = origin;
    this.loader = new EntityLoader(executor, options.mode());
  }

  private Writers writers() {
    Writers made = writers;
    if (made == null) {
      made =
          Writers.of(
              executor,
              loader,
              options.clock(),
              entities,
              hooks(),
              origin == null ? null : origin.deleter());
      writers = made;
    }
    return made;
  }

  private RowHooks hooks() {
    return options.hooks().isEmpty()
        ? RowHooks.NONE
        : new RowHooks(options.hooks().stream().map(each -> each.of(this)).toList());
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
        executor, closing, new AsyncCalls(executor, options.async()), options, entities, null);
  }

  /** Returns an engine with other options, on the same connections and transactions. */
  public Engine with(EngineOptions other) {
    Executor telling = executor.telling(other.observers());
    return new Engine(
        other.scopes() == null ? telling : telling.under(other.scopes()),
        closing,
        asyncCalls,
        other,
        entities,
        origin == null ? this : origin);
  }

  /** Returns an engine under other scopes, on the same connections and transactions. */
  public Engine under(RowScopes scopes) {
    return with(options.scopes(scopes));
  }

  /** Returns which rows there are. */
  public RowScopes scopes() {
    return executor.scopes();
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
    return writers().writer();
  }

  /** Returns the writer of updates of many rows. */
  public BulkUpdater bulkUpdater() {
    return writers().bulkUpdater();
  }

  /** Returns the writer of foreign keys from the reverse side. */
  public ForeignKeyWriter foreignKeyWriter() {
    return writers().foreignKeyWriter();
  }

  /** Returns the writer of many-to-many relations. */
  public ManyToManyWriter manyToManyWriter() {
    return writers().manyToManyWriter();
  }

  /** Returns the deleter of entities and what references them. */
  public EntityDeleter deleter() {
    return writers().deleter();
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
