package dev.kindred.internal.engine;

import dev.kindred.error.TenantRequiredException;
import dev.kindred.internal.execution.Compilers;
import dev.kindred.internal.execution.ConnectionSource;
import dev.kindred.internal.execution.Connector;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.execution.TenantSite;
import dev.kindred.internal.execution.Transactions;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.loading.cursor.Cursor;
import dev.kindred.internal.query.DeclaredScopes;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.RowScopes;
import dev.kindred.internal.query.ShardedEntities;
import dev.kindred.internal.writing.BulkUpdater;
import dev.kindred.internal.writing.EntityWriter;
import dev.kindred.internal.writing.deletion.DeletionPlans;
import dev.kindred.internal.writing.deletion.EntityDeleter;
import dev.kindred.internal.writing.relation.ForeignKeyWriter;
import dev.kindred.internal.writing.relation.ManyToManyWriter;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Open database: its executor, loader and writers, with the options that they were made for. All
 * entities on the class path belong to it. Thread-safe.
 */
public final class Engine implements AutoCloseable {

  private final EngineOptions options;
  private final Compilers compilers;

  /** Connection to its database; null if each tenant has one, and none was named. */
  private final @Nullable Connected connected;

  /** Databases of the tenants, one of which this may be; null if they have none. */
  private final @Nullable TenantEngines tenants;

  private final DeletionPlans plans;

  /** Made by the first write; two that were made at once do the same. */
  private volatile @Nullable Writers writers;

  private Engine(
      EngineOptions options,
      Compilers compilers,
      @Nullable Connected connected,
      @Nullable TenantEngines tenants,
      DeletionPlans plans) {
    this.options = options;
    this.compilers = compilers;
    this.connected = connected;
    this.tenants = tenants;
    this.plans = plans;
  }

  private Writers writers() {
    Writers made = writers;
    if (made == null) {
      made =
          Writers.of(
              executor(),
              loader(),
              view().clock(),
              plans,
              options.opening().writes().around(this, compilers.areAudited()));
      writers = made;
    }
    return made;
  }

  /**
   * Connects to a database.
   *
   * @param closing releases the source when the engine is closed
   * @throws dev.kindred.error.UnsupportedArrayException if an entity has arrays, and the database
   *     has none
   * @throws dev.kindred.error.ShardingException if the database is in shards, and entities declare
   *     what shards can't keep
   * @throws IllegalStateException if a database in shards is to guard the rows of tenants, or if
   *     each tenant is to have replicas of its own
   */
  public static Engine open(ConnectionSource source, Runnable closing, EngineOptions options) {
    OpeningOptions opening = options.opening();
    opening.requireOpenShards();
    opening.replicas().requireOfOne();
    Compilers compilers = new Compilers(EntityRegistry.all(), opening.comment(), opening.sharded());
    if (opening.sharded()) {
      ShardedEntities.require(compilers.entities());
    }
    DeletionPlans plans = new DeletionPlans(compilers.entities());
    return open(source, compilers, plans, TenantSite.ONLY, closing, options);
  }

  /**
   * Connects to the database of a tenant, or to the only one, with compilers and plans that can be
   * shared.
   */
  static Engine open(
      ConnectionSource source,
      Compilers compilers,
      DeletionPlans plans,
      TenantSite site,
      Runnable closing,
      EngineOptions options) {
    OpeningOptions opening = options.opening();
    Executor executor =
        new Connector(source, compilers, opening.replicas(), site, opening.secured()).connect();
    executor.requireArrays(compilers.entities());
    Connected connected = Connected.of(executor, opening.async(), options.view(), closing);
    return new Engine(options, compilers, connected, null, plans);
  }

  /**
   * Creates an engine for tenants with a database each, which are opened when they are named.
   *
   * @param check refuses a database that was opened
   * @throws IllegalStateException if there are replicas or shards, which are of one database
   */
  public static Engine ofTenants(
      TenantPlaces places, EngineOptions options, Consumer<Engine> check) {
    places.require(options.opening().replicas());
    options.opening().requireWhole();
    TenantEngines tenants = new TenantEngines(places, options, check);
    return new Engine(options, tenants.compilers(), null, tenants, tenants.plans());
  }

  /** Returns this engine, unless it is refused: then it is closed. */
  public Engine checked(Consumer<Engine> check) {
    try {
      check.accept(this);
      return this;
    } catch (RuntimeException failure) {
      close();
      throw failure;
    }
  }

  /** Returns a view with other options, on the same connections and transactions. */
  public Engine with(ViewOptions view) {
    return with(view, tenants);
  }

  private Engine with(ViewOptions view, @Nullable TenantEngines all) {
    return new Engine(
        options.with(view), compilers, connected == null ? null : connected.with(view), all, plans);
  }

  /**
   * Returns an engine for one tenant: for its rows, or on its database.
   *
   * @throws IllegalArgumentException if tenants have no databases, and no entity has tenants of the
   *     value's class
   */
  public Engine tenant(Object tenant) {
    return tenants == null
        ? under(DeclaredScopes.tenant(entities(), scopes(), tenant))
        : tenants
            .of(tenant)
            .with(view().scopes(DeclaredScopes.ownDatabase(entities(), scopes(), tenant)), tenants);
  }

  /**
   * Returns an engine for the rows of all tenants.
   *
   * @throws TenantRequiredException if each has a database of its own
   */
  public Engine allTenants() {
    if (tenants != null) {
      throw new TenantRequiredException(
          "Each tenant has a database of its own, and a statement runs in one of them: call"
              + " db.tenant(..) for each tenant whose rows you need.");
    }
    return under(DeclaredScopes.allTenants(scopes()));
  }

  /**
   * Closes the database of a tenant, if it is open; the next who asks for it opens it again.
   *
   * @throws IllegalStateException if tenants have none of their own
   */
  public void forget(Object tenant) {
    if (tenants == null) {
      throw new IllegalStateException(
          "The tenants share one database, and nothing of theirs is to be forgotten.");
    }
    tenants.forget(tenant);
  }

  /** Returns whether both are on one database, as far as is known. */
  public boolean sharesDatabase(Engine other) {
    return tenants == null || transactions() == other.transactions();
  }

  /** Returns an engine under other scopes, on the same connections and transactions. */
  public Engine under(RowScopes scopes) {
    return with(view().scopes(scopes));
  }

  /** Returns which rows there are. */
  public RowScopes scopes() {
    if (connected != null) {
      return connected.executor().scopes();
    }
    RowScopes given = view().scopes();
    return given == null ? DeclaredScopes.of(entities()) : given;
  }

  /** Returns the options that a view can have in another way. */
  public ViewOptions view() {
    return options.view();
  }

  /** Returns whether the rows are on several shards. */
  public boolean isSharded() {
    return options.opening().sharded();
  }

  /** Returns all entities. */
  public List<EntityMetadata<?>> entities() {
    return compilers.entities();
  }

  /**
   * Returns the connection to its database.
   *
   * @throws TenantRequiredException if each tenant has one, and none was named
   */
  private Connected connected() {
    if (connected == null) {
      throw new TenantRequiredException(
          "Each tenant has a database of its own, and this one was not told for which: use"
              + " db.tenant(..). Nothing was sent.");
    }
    return connected;
  }

  /** Returns the executor of statements. */
  public Executor executor() {
    return connected().executor();
  }

  /** Returns the transactions that all statements join. */
  public Transactions transactions() {
    return executor().transactions();
  }

  /** Returns the loader of entities. */
  public EntityLoader loader() {
    return connected().loader();
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
    return new Cursor(order, options.opening().cursors());
  }

  /** Returns the asynchronous calls. */
  public AsyncCalls asyncCalls() {
    return connected().asyncCalls();
  }

  /** Closes what was opened for it: the connection pool, or the databases of all tenants. */
  @Override
  public void close() {
    if (tenants != null) {
      tenants.close();
    } else {
      connected().close();
    }
  }
}
