package dev.kindred;

import dev.kindred.error.ConnectionLostException;
import dev.kindred.error.ShardingException;
import dev.kindred.error.TenantRequiredException;
import dev.kindred.error.TransactionAbortedException;
import dev.kindred.error.UnknownTenantException;
import dev.kindred.internal.engine.ConnectionPool;
import dev.kindred.internal.engine.Engine;
import dev.kindred.internal.engine.TenantPlaces;
import dev.kindred.internal.execution.ConnectionSources;
import dev.kindred.internal.execution.CoordinatedConnections;
import dev.kindred.internal.execution.ProvidedConnections;
import dev.kindred.internal.observation.StatementObserver;
import dev.kindred.internal.operation.EntityWrites;
import dev.kindred.internal.query.RowScope;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.Nodes;
import dev.kindred.model.FetchMode;
import dev.kindred.schema.Schema;
import dev.kindred.spi.transaction.TransactionCoordinator;
import dev.kindred.stability.Stable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.ConnectionProvider;
import org.jooq.DSLContext;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;

/**
 * Open database with the tables of all entities on the class path.
 *
 * <p>Methods that write return the entity as saved: a record as a new record, with its key; an
 * instance of a class is filled in place and returned. The handles of what is returned load from
 * this database.
 *
 * <p>Thread-safe. A transaction belongs to its thread, and every use of the database in that thread
 * joins it.
 */
@Stable
public final class Database extends WriteMethods implements AutoCloseable {

  private final Engine engine;

  Database(Engine engine) {
    super(new EntityWrites(engine));
    this.engine = engine;
  }

  /**
   * Opens a database by its JDBC URL, with a connection pool that {@link #close} closes.
   *
   * @throws ConnectionLostException if there is no driver for the URL, or it does not connect
   * @throws IllegalArgumentException if Kindred does not support the database
   */
  public static Database open(String url) {
    return builder(url).open();
  }

  /**
   * Uses the connections of a data source, which {@link #close} does not close.
   *
   * <p>If the data source returns connections with auto-commit switched off when this is called, as
   * a pool can be configured to do, writes are committed as usual and connections are returned as
   * they came. If it returns them with auto-commit on, a later connection with auto-commit off is
   * taken to be in a transaction of a container: statements join it, and the container ends it.
   *
   * <p>With kindred-spring on the class path, transactions of Spring on the data source are
   * Kindred's.
   *
   * @throws ConnectionLostException if the data source returns no connection
   * @throws IllegalArgumentException if Kindred does not support the database
   */
  public static Database of(DataSource dataSource) {
    return builder(dataSource).open();
  }

  /**
   * Uses the connections of a jOOQ provider, as {@link #of(DataSource)} does. Inside a transaction
   * of jOOQ, statements join it.
   */
  public static Database of(ConnectionProvider provider) {
    return builder(provider).open();
  }

  /** Creates a builder that sets options before it opens as {@link #open(String)} does. */
  public static DatabaseBuilder builder(String url) {
    Objects.requireNonNull(url, "A database is opened by its JDBC URL, not null.");
    return new DatabaseBuilder(options -> ConnectionPool.open(url, options));
  }

  /** Creates a builder that sets options before it opens as {@link #of(DataSource)} does. */
  public static DatabaseBuilder builder(DataSource dataSource) {
    return DatabaseBuilder.on(ConnectionSources.of(dataSource));
  }

  /**
   * Creates a builder of a database for tenants that have a database each. {@link #tenant} names
   * one: it asks the function for the tenant's data source, once, and connects; until then, every
   * statement is refused with a {@link TenantRequiredException}. All share the statements that were
   * compiled. A transaction is in the database of one tenant; inside of it, statements on that of
   * another raise an {@link IllegalStateException}.
   *
   * <p>The data sources are closed by {@link #close} and {@link #forget}, if they can be.
   *
   * @param dataSources the data source of a tenant; null or an exception if there is none
   */
  public static DatabaseBuilder builder(
      Function<Object, ? extends @Nullable DataSource> dataSources) {
    return DatabaseBuilder.ofTenants(TenantPlaces.inDatabases(dataSources));
  }

  /**
   * Creates a builder of a database for tenants that have a schema each, with tables of the same
   * names. It is as {@link #builder(Function)}, but tenants share the connections, which are in the
   * tenant's schema while they are used. {@link #close} does not close the data source.
   *
   * @param schemas the schema of a tenant, as the database's catalog has its name; null or an
   *     exception if there is none
   */
  public static DatabaseBuilder builder(
      DataSource dataSource, Function<Object, ? extends @Nullable String> schemas) {
    return DatabaseBuilder.ofTenants(TenantPlaces.inSchemas(dataSource, schemas));
  }

  /**
   * Creates a builder of a database whose transactions are those of a container. {@link #close}
   * does not close its data source.
   */
  public static DatabaseBuilder builder(TransactionCoordinator coordinator) {
    return DatabaseBuilder.on(new CoordinatedConnections(coordinator));
  }

  /**
   * Creates a builder that sets options before it opens as {@link #of(ConnectionProvider)} does.
   */
  public static DatabaseBuilder builder(ConnectionProvider provider) {
    return DatabaseBuilder.on(new ProvidedConnections(provider));
  }

  /**
   * Returns this database with another fetch mode: what handles of its results do when they are
   * read and not loaded. Connections and transactions are shared.
   */
  public Database fetchMode(FetchMode mode) {
    return new Database(engine.with(engine.view().mode(mode)));
  }

  /**
   * Returns this database with another clock for created-at and updated-at attributes. Connections
   * and transactions are shared.
   */
  public Database clock(Clock clock) {
    return new Database(engine.with(engine.view().clock(clock)));
  }

  /**
   * Returns this database with a listener to its statements, beside those that it has. Connections
   * and transactions are shared.
   *
   * @param details what its events have in addition
   */
  public Database with(StatementListener listener, StatementDetail... details) {
    StatementObserver observer = StatementEvent.observer(listener, details);
    return new Database(engine.with(engine.view().observer(observer)));
  }

  /**
   * Returns this database with scopes beside those that it has: conditions that hold for every row
   * of their entities that a statement reads, changes or deletes, wherever it meets the row. Rows
   * that are inserted need not meet them. Queries of jOOQ's are not touched. Connections and
   * transactions are shared.
   */
  public Database scoped(Scope... scopes) {
    List<RowScope> added = Arrays.stream(scopes).map(Scope::of).toList();
    return new Database(engine.under(engine.scopes().and(added)));
  }

  /**
   * Returns a view of this database for one tenant, in place of the tenant that it may have:
   * entities with a {@code Tenant} attribute have only the tenant's rows, and new rows get the
   * tenant. Where tenants have databases of their own, it is on the tenant's, which is opened when
   * it is first asked for.
   *
   * @throws IllegalArgumentException if tenants share one database, and no entity has tenants of
   *     the value's class
   * @throws UnknownTenantException if the tenant has no database
   */
  public Database tenant(Object tenant) {
    return new Database(engine.tenant(tenant));
  }

  /**
   * Returns this database with the rows of all tenants, for jobs of the operator.
   *
   * @throws TenantRequiredException if each tenant has a database of its own
   */
  public Database allTenants() {
    return new Database(engine.allTenants());
  }

  /**
   * Closes the data source of a tenant with a separate database, if it is {@code AutoCloseable} and
   * no other tenant uses it. {@link #tenant} opens it again. Does nothing if it is not open.
   *
   * @throws IllegalStateException if tenants share one database
   */
  public void forget(Object tenant) {
    engine.forget(tenant);
  }

  /** Returns this database with methods that return at once, with futures. */
  public AsyncDatabase async() {
    return new AsyncDatabase(this);
  }

  Engine engine() {
    return engine;
  }

  /**
   * Runs work in a transaction, or in a savepoint inside one; any exception rolls it back.
   *
   * @throws TransactionAbortedException if the database had ended the transaction before, as after
   *     a deadlock, and the work caught that; nothing of it remains
   */
  public <X extends Exception> void transaction(TransactionalRunnable<X> work) throws X {
    this.<@Nullable Object, X>transaction(returningNull(work));
  }

  /** Runs work in a transaction, as {@link #transaction(TransactionalRunnable)}, for its result. */
  public <T extends @Nullable Object, X extends Exception> T transaction(
      TransactionalCallable<T, X> work) throws X {
    return engine.transactions().run(work::call);
  }

  /**
   * Runs work in a transaction with options.
   *
   * @throws IllegalStateException inside a transaction, if an option needs the outermost one
   */
  public <X extends Exception> void transaction(
      TransactionOptions options, TransactionalRunnable<X> work) throws X {
    this.<@Nullable Object, X>transaction(options, returningNull(work));
  }

  /** Runs work in a transaction with options, for its result. */
  public <T extends @Nullable Object, X extends Exception> T transaction(
      TransactionOptions options, TransactionalCallable<T, X> work) throws X {
    return engine.transactions().run(options.settings(), work::call);
  }

  private static <X extends Exception> TransactionalCallable<@Nullable Object, X> returningNull(
      TransactionalRunnable<X> work) {
    return () -> {
      work.run();
      return null;
    };
  }

  /**
   * Runs an action after the commit of this thread's transaction, or at once if there is none.
   * Actions of a savepoint that is rolled back are dropped. Actions run in their order, once and
   * outside the transaction. All of them run; the first exception is thrown then, with the others
   * suppressed, and undoes nothing.
   *
   * @throws IllegalStateException if a container opened the transaction that does not tell when it
   *     commits
   */
  public void afterCommit(Runnable action) {
    engine.transactions().afterCommit(action);
  }

  /** Runs work and returns the statements that it ran on this thread, in their order. */
  public <X extends Exception> List<Statement> capture(TransactionalRunnable<X> work) throws X {
    List<Statement> statements = new ArrayList<>();
    engine.executor().captures().during(work::run, ran -> statements.add(Statement.of(ran)));
    return List.copyOf(statements);
  }

  /** Begins to capture the statements of all threads, until the capture is closed. */
  public StatementCapture captureAll() {
    return StatementCapture.begin(engine.executor().captures());
  }

  /**
   * Returns the schema of all entities, to create, drop and compare tables.
   *
   * @throws ShardingException if the database is in shards
   */
  public Schema schema() {
    if (engine.isSharded()) {
      throw new ShardingException(
          "schema() of a database in shards would go through its router: open each shard by its own"
              + " data source, and create, migrate or compare its tables there. Nothing was sent.");
    }
    return new Schema(engine.executor(), engine.entities());
  }

  /** Returns jOOQ's context on the same connections and transactions, so that queries can mix. */
  public DSLContext dsl() {
    return engine.executor().jooq().dsl();
  }

  /**
   * Returns the entities of a jOOQ query, which runs on the same connections and transactions. It
   * must select all columns of the entity's generated table.
   *
   * @param self the entity, {@code Book_.self()}
   * @throws IllegalArgumentException if a column is missing
   */
  public <E> List<E> fetch(EntityPath<E, E> self, ResultQuery<?> query) {
    return engine.loader().list(Nodes.metadata(self), query);
  }

  /**
   * Closes the connection pool, if {@link #open} made one, or the data sources of tenants. That of
   * a view closes the same.
   */
  @Override
  public void close() {
    engine.close();
  }
}
