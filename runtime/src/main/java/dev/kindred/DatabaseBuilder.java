package dev.kindred;

import dev.kindred.error.DatabaseException;
import dev.kindred.error.SchemaMismatchException;
import dev.kindred.internal.engine.Engine;
import dev.kindred.internal.engine.EngineOptions;
import dev.kindred.internal.engine.OpeningOptions;
import dev.kindred.internal.engine.TenantPlaces;
import dev.kindred.internal.engine.ViewOptions;
import dev.kindred.internal.engine.WriteOptions;
import dev.kindred.internal.execution.ConnectionSource;
import dev.kindred.internal.loading.cursor.CursorSeal;
import dev.kindred.internal.sql.StatementComment;
import dev.kindred.lookup.EntityPath;
import dev.kindred.model.FetchMode;
import dev.kindred.schema.Schema;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.stability.Stable;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Builder that opens a database with options. Immutable and thread-safe: each option returns
 * another builder.
 */
@Stable
public final class DatabaseBuilder {

  private final Opener opener;
  private final EngineOptions options;
  private final Consumer<Database> check;

  /** Opening of an engine, whose databases are checked when they are opened. */
  @FunctionalInterface
  private interface Opener {
    Engine open(EngineOptions options, Consumer<Engine> check);
  }

  DatabaseBuilder(Function<EngineOptions, Engine> opening) {
    this((options, check) -> opening.apply(options).checked(check));
  }

  private DatabaseBuilder(Opener opener) {
    this(opener, EngineOptions.DEFAULT, database -> {});
  }

  private DatabaseBuilder(Opener opener, EngineOptions options, Consumer<Database> check) {
    this.opener = opener;
    this.options = options;
    this.check = check;
  }

  static DatabaseBuilder on(ConnectionSource source) {
    return new DatabaseBuilder(options -> Engine.open(source, () -> {}, options));
  }

  static DatabaseBuilder ofTenants(TenantPlaces places) {
    Opener opener = (options, check) -> Engine.ofTenants(places, options, check);
    return new DatabaseBuilder(opener);
  }

  private OpeningOptions opening() {
    return options.opening();
  }

  private DatabaseBuilder with(OpeningOptions other) {
    return new DatabaseBuilder(opener, options.with(other), check);
  }

  private DatabaseBuilder with(ViewOptions other) {
    return new DatabaseBuilder(opener, options.with(other), check);
  }

  private DatabaseBuilder with(WriteOptions other) {
    return with(opening().writes(other));
  }

  /** Sets what handles do when they are read and not loaded. */
  public DatabaseBuilder fetchMode(FetchMode mode) {
    return with(options.view().mode(mode));
  }

  /** Sets the clock of created-at and updated-at attributes. */
  public DatabaseBuilder clock(Clock clock) {
    return with(options.view().clock(clock));
  }

  /**
   * Signs the cursors of pages with a key of the application, by HMAC-SHA-256, and refuses cursors
   * that are not signed with it. The key is copied.
   *
   * @param key at least 32 random bytes, the same in all processes that take each other's cursors
   * @throws IllegalArgumentException if it is shorter
   */
  public DatabaseBuilder cursorKey(byte[] key) {
    return with(opening().cursors(CursorSeal.signed(key)));
  }

  /**
   * Adds a listener to all statements of the database.
   *
   * @param details what its events have in addition
   */
  public DatabaseBuilder listener(StatementListener listener, StatementDetail... details) {
    return with(options.view().observer(StatementEvent.observer(listener, details)));
  }

  /**
   * Ends queries and writes with a comment in the format of sqlcommenter, by which the database's
   * own tools can tell where a statement comes from: these tags, the entity and the kind of
   * statement. Their names and values are encoded, so that they can have any characters. The text
   * of a statement is always the same. Statements that have a comment are left as they are.
   *
   * @param tags names and values that the application gives all statements, such as {@code
   *     application}; they must come from no user
   * @throws IllegalArgumentException if a name is empty, {@code entity} or {@code kind}
   */
  public DatabaseBuilder sqlComments(Map<String, String> tags) {
    return with(opening().comment(StatementComment.of(tags)));
  }

  /**
   * Runs asynchronous calls on threads of the application, which closing the database leaves alone.
   * Without it they run on virtual threads, or on those of an own pool on a JDK that has none.
   */
  public DatabaseBuilder executor(Executor executor) {
    return with(opening().async(opening().async().threads(executor)));
  }

  /**
   * Sets how many asynchronous calls run at once, which should not be more than the pool has
   * connections. Without it they are as many as HikariCP has, or 10 for another pool.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public DatabaseBuilder concurrency(int calls) {
    return with(opening().async(opening().async().limit(calls)));
  }

  /**
   * Adds a replica, whose data source {@link Database#close} does not close. Read-only transactions
   * and statements outside transactions read there, each in turn; what writes, every other
   * transaction, and the application's own SQL use the primary. A replica that gives no connection
   * is left out for ten seconds, and a query that it does not answer is sent to the primary.
   */
  public DatabaseBuilder replica(DataSource replica) {
    Objects.requireNonNull(replica, "A replica is read by its DataSource, not null.");
    return with(opening().replicas(opening().replicas().and(replica)));
  }

  /**
   * Adds a replica of each tenant's database, where tenants have one each. The function is called
   * when the tenant is first asked for, after that of the database, and can return null for a
   * tenant that has none. What it returns is closed with the tenant, as its data source is.
   */
  public DatabaseBuilder replica(Function<Object, ? extends @Nullable DataSource> replicas) {
    Objects.requireNonNull(replicas, "A function is needed that returns replicas.");
    return with(opening().replicas(opening().replicas().and(replicas)));
  }

  /**
   * Sets how long a thread reads from the primary after it has written, so that it sees its own
   * changes: as long as replicas may be late. Without it, 2 seconds.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public DatabaseBuilder stickyFor(Duration time) {
    return with(opening().replicas(opening().replicas().sticky(time)));
  }

  /**
   * Calls a hook before each write of an entity, in the same transaction. What it throws refuses
   * the write: nothing is written.
   *
   * @param self the entity, {@code Book_.self()}
   * @throws IllegalArgumentException if the entity is read-only
   */
  public <E> DatabaseBuilder beforeWrite(EntityPath<E, E> self, WriteHook<E> hook) {
    return with(opening().writes().innerHook(EntityHooks.of(self).before(hook)));
  }

  /**
   * Calls a hook with each entity before it is inserted, updated or saved, and writes the entity
   * that it returns. An update of some attributes also writes those that the hook has changed.
   *
   * @param self the entity, {@code Book_.self()}
   * @throws IllegalArgumentException if the entity is read-only
   */
  public <E> DatabaseBuilder beforeEach(EntityPath<E, E> self, EntityHook<E> hook) {
    return with(opening().writes().innerHook(EntityHooks.of(self).replacing(hook)));
  }

  /**
   * Calls a hook after each write of an entity, in the same transaction. What it throws undoes the
   * write.
   *
   * @param self the entity, {@code Book_.self()}
   * @throws IllegalArgumentException if the entity is read-only
   */
  public <E> DatabaseBuilder afterWrite(EntityPath<E, E> self, WriteHook<E> hook) {
    return with(opening().writes().outerHook(EntityHooks.of(self).after(hook)));
  }

  /**
   * Calls a hook for each write of an entity after the outermost transaction has committed, as
   * {@link Database#afterCommit} does: in the order of the writes, once, and never for what was
   * rolled back. What it throws undoes nothing.
   *
   * @param self the entity, {@code Book_.self()}
   * @throws IllegalArgumentException if the entity is read-only
   */
  public <E> DatabaseBuilder afterCommit(EntityPath<E, E> self, WriteHook<E> hook) {
    return with(opening().writes().outerHook(EntityHooks.of(self).afterCommit(hook)));
  }

  /**
   * Opens a database whose rows are on several shards, behind ShardingSphere-JDBC over PostgreSQL,
   * which knows the shard of a row by its {@code Tenant} attribute; tables of entities without a
   * tenant are the same on every shard. Statements for one tenant go to its shard. What the router
   * could answer wrongly is refused with a {@link dev.kindred.error.ShardingException} before it is
   * sent.
   */
  public DatabaseBuilder sharded() {
    return with(opening().inShards());
  }

  /**
   * Records each write of an {@code Audited} entity, in the same transaction: for each row that is
   * written, inserts the entity of the builder that a function returns.
   *
   * @param entry makes the builder of an entity of the application, with what was done, and by
   *     whom; called by the threads that write. What it throws undoes the write, and so does null
   */
  public DatabaseBuilder audit(Function<AuditEntry, EntityBuilder<?>> entry) {
    Objects.requireNonNull(entry, "Writes are recorded by a function, not null.");
    return with(opening().writes().audit(written -> entry.apply(AuditEntry.of(written))));
  }

  /**
   * Tells PostgreSQL the tenant of each statement, for policies that guard the rows of tenants: a
   * second wall, which holds for SQL of the application's own too. Migrations have the policies
   * with the processor's option {@code -Akindred.rowSecurity=true}; {@link Schema#create} creates
   * them, and {@link Schema#validate} tells of those that are missing or others.
   *
   * <p>The setting belongs to a transaction, so that no connection has it afterwards: a statement
   * outside of one gets its own, and {@link Database#dsl} needs {@link Database#transaction}.
   * Opening another database fails with a {@code ModelException}, and one in shards with an {@code
   * IllegalStateException}.
   */
  public DatabaseBuilder rowSecurity() {
    return with(opening().guarded());
  }

  /**
   * Compares the tables with the entities when the database is opened, as {@link Schema#validate()}
   * does, and opens none that differs: one whose migrations have not run. Where tenants have
   * databases, each is compared when it is opened.
   *
   * @param entities the entities whose tables are compared; all if none is given
   */
  public DatabaseBuilder validateSchema(Class<?>... entities) {
    List<Class<?>> compared = List.of(entities);
    return new DatabaseBuilder(
        opener, options, database -> requireSchema(database.schema(), compared));
  }

  private static void requireSchema(Schema schema, List<Class<?>> entities) {
    Schema compared = entities.isEmpty() ? schema : schema.only(entities.toArray(new Class<?>[0]));
    List<String> differences = compared.validate();
    if (!differences.isEmpty()) {
      throw new SchemaMismatchException(
          "The database is not as the entities declare it. Run its migrations before the"
              + " application starts.\n"
              + String.join("\n", differences),
          differences);
    }
  }

  /**
   * Opens the database.
   *
   * @throws DatabaseException if it does not connect
   * @throws SchemaMismatchException if its tables are to be compared, and differ
   */
  public Database open() {
    return new Database(opener.open(options, engine -> check.accept(new Database(engine))));
  }
}
