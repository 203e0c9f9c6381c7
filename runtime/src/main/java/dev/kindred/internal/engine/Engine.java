package dev.kindred.internal.engine;

import dev.kindred.error.TenantRequiredException;
import dev.kindred.internal.execution.Compilers;
import dev.kindred.internal.execution.ConnectionSource;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.execution.TenantSite;
import dev.kindred.internal.execution.Transactions;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.loading.cursor.Cursor;
import dev.kindred.internal.query.DeclaredScopes;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.RowScopes;
import dev.kindred.internal.writing.BulkUpdater;
import dev.kindred.internal.writing.EntityWriter;
import dev.kindred.internal.writing.audit.AuditRecord.Storing;
import dev.kindred.internal.writing.audit.AuditTrail;
import dev.kindred.internal.writing.audit.MissingAudit;
import dev.kindred.internal.writing.deletion.EntityDeleter;
import dev.kindred.internal.writing.hook.RowHook;
import dev.kindred.internal.writing.hook.RowHooks;
import dev.kindred.internal.writing.relation.ForeignKeyWriter;
import dev.kindred.internal.writing.relation.ManyToManyWriter;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Open database: its executor, loader and writers, with the options that they were made for. All
 * entities on the class path belong to it. Thread-safe.
 */
public final class Engine implements AutoCloseable {

  private final EngineOptions options;
  private final List<EntityMetadata<?>> entities;

  /** What it does on its database; null if each tenant has one, and none was named. */
  private final @Nullable Connected connected;

  private final Runnable closing;

  /** Databases of the tenants, one of which this may be; null if they have none. */
  private final @Nullable TenantEngines tenants;

  /** Engine that this one is a view of, and shares plans with; null if it is none. */
  private final @Nullable Engine origin;

  /** Made by the first write; two that were made at once do the same. */
  private volatile @Nullable Writers writers;

  private Engine(
      EngineOptions options,
      List<EntityMetadata<?>> entities,
      @Nullable Connected connected,
      Runnable closing,
      @Nullable TenantEngines tenants,
      @Nullable Engine origin) {
    this.options = options;
    this.entities = entities;
    this.connected = connected;
    this.closing = closing;
    this.tenants = tenants;
    this.origin = origin;
  }

  private Writers writers() {
    Writers made = writers;
    if (made == null) {
      made =
          Writers.of(
              executor(),
              loader(),
              options.clock(),
              entities,
              hooks(),
              origin == null ? null : origin.deleter());
      writers = made;
    }
    return made;
  }

  private RowHooks hooks() {
    List<RowHook> hooks = new ArrayList<>();
    options.hooks().forEach(each -> hooks.add(each.of(this)));
    if (entities.stream().anyMatch(each -> each.audited() != null)) {
      hooks.add(audit(options.audit()));
    }
    return hooks.isEmpty() ? RowHooks.NONE : new RowHooks(List.copyOf(hooks));
  }

  private RowHook audit(@Nullable Storing storing) {
    return storing == null
        ? new MissingAudit()
        : new AuditTrail(executor(), loader(), options.clock(), storing, this::writer);
  }

  /**
   * Connects to a database.
   *
   * @param closing releases the source when the engine is closed
   * @throws dev.kindred.error.UnsupportedArrayException if an entity has arrays, and the database
   *     has none
   */
  public static Engine open(ConnectionSource source, Runnable closing, EngineOptions options) {
    Compilers compilers = new Compilers(EntityRegistry.all(), options.comment(), options.sharded());
    return open(source, compilers, TenantSite.ONLY, closing, options);
  }

  /**
   * Connects to the database of a tenant, or to the only one, with compilers that can be shared.
   */
  static Engine open(
      ConnectionSource source,
      Compilers compilers,
      TenantSite site,
      Runnable closing,
      EngineOptions options) {
    List<EntityMetadata<?>> entities = compilers.entities();
    Executor executor =
        Executor.connect(source, compilers, options.replicas(), site, options.isSecured())
            .telling(options.observers());
    executor.requireArrays(entities);
    AsyncCalls calls = new AsyncCalls(executor, options.async());
    return new Engine(options, entities, connected(executor, calls, options), closing, null, null);
  }

  private static Connected connected(Executor executor, AsyncCalls calls, EngineOptions options) {
    return new Connected(executor, new EntityLoader(executor, options.mode()), calls);
  }

  /**
   * Creates an engine for tenants with a database each, which are opened when they are named.
   *
   * @param check refuses a database that was opened
   * @throws IllegalStateException if there are replicas or shards, which are of one database
   */
  public static Engine ofTenants(
      TenantPlaces places, EngineOptions options, Consumer<Engine> check) {
    options.replicas().requireNone();
    options.requireWhole();
    TenantEngines tenants = new TenantEngines(places, options, check);
    return new Engine(options, tenants.entities(), null, () -> {}, tenants, null);
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

  /** Returns an engine with other options, on the same connections and transactions. */
  public Engine with(EngineOptions other) {
    return with(other, tenants);
  }

  private Engine with(EngineOptions other, @Nullable TenantEngines all) {
    return new Engine(
        other,
        entities,
        connected == null ? null : connected(connected, other),
        closing,
        all,
        origin == null ? this : origin);
  }

  private static Connected connected(Connected before, EngineOptions other) {
    Executor telling = before.executor().telling(other.observers());
    return connected(
        other.scopes() == null ? telling : telling.under(other.scopes()),
        before.asyncCalls(),
        other);
  }

  /**
   * Returns an engine for one tenant: for its rows, or on its database.
   *
   * @throws IllegalArgumentException if tenants have no databases, and no entity has tenants of the
   *     value's class
   */
  public Engine tenant(Object tenant) {
    return tenants == null
        ? under(DeclaredScopes.tenant(entities, scopes(), tenant))
        : tenants
            .of(tenant)
            .with(options.scopes(DeclaredScopes.ownDatabase(entities, scopes(), tenant)), tenants);
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
    return with(options.scopes(scopes));
  }

  /** Returns which rows there are. */
  public RowScopes scopes() {
    if (connected != null) {
      return connected.executor().scopes();
    }
    return options.scopes() == null ? DeclaredScopes.of(entities) : options.scopes();
  }

  /** Returns the options. */
  public EngineOptions options() {
    return options;
  }

  /** Returns all entities. */
  public List<EntityMetadata<?>> entities() {
    return entities;
  }

  /**
   * Returns what it does on its database.
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
    return new Cursor(order, options.cursors());
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
      asyncCalls().close();
      closing.run();
    }
  }
}
