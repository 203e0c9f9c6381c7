package dev.kindred;

import dev.kindred.error.ConnectionLostException;
import dev.kindred.error.EntityNotFoundException;
import dev.kindred.error.MissingValueException;
import dev.kindred.error.ProtectedException;
import dev.kindred.error.RestrictedException;
import dev.kindred.error.StaleEntityException;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.internal.execution.ConnectionSource;
import dev.kindred.internal.execution.DataSourceConnections;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.execution.ProvidedConnections;
import dev.kindred.internal.loading.Cursor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.Update;
import dev.kindred.internal.writing.BulkUpdater;
import dev.kindred.internal.writing.EntityDeleter;
import dev.kindred.internal.writing.EntityWriter;
import dev.kindred.internal.writing.ManyToManyWriter;
import dev.kindred.internal.writing.VersionAndTimestamps;
import dev.kindred.lookup.Assignable;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.Nodes;
import dev.kindred.model.FetchMode;
import dev.kindred.schema.Schema;
import dev.kindred.spi.BuilderState;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import dev.kindred.spi.ForwardRelation;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jooq.ConnectionProvider;
import org.jooq.DSLContext;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;

/**
 * A database with the tables of all entities that are on the class path.
 *
 * <p>Methods that write return the entity as saved: a record comes back as a new record, with its
 * key; an instance of a class is filled in place and returned. Handles of what is returned are
 * live.
 *
 * <p>Thread-safe. A transaction is bound to its thread, and every use of the database inside joins
 * it.
 */
public final class Database extends Transactional implements AutoCloseable {

  private final Executor executor;
  private final Runnable closing;
  private final List<EntityMetadata<?>> models;
  private final EntityLoader loader;
  private final DatabaseOptions options;
  private final EntityWriter writer;
  private final BulkUpdater references;
  private final ManyToManyWriter links;
  private final EntityDeleter deleter;

  Database(ConnectionSource source, Runnable closing, DatabaseOptions options) {
    this(Executor.connect(source), closing, options);
  }

  private Database(Executor executor, Runnable closing, DatabaseOptions options) {
    super(executor.transactions());
    this.executor = executor;
    this.closing = closing;
    this.models = EntityRegistry.all();
    this.loader = new EntityLoader(executor, options.mode());
    this.options = options;
    VersionAndTimestamps stamps = new VersionAndTimestamps(options.clock(), executor.columns());
    this.writer = new EntityWriter(executor, loader, stamps);
    this.references = new BulkUpdater(executor, loader, stamps);
    this.deleter = new EntityDeleter(executor, loader, stamps, models);
    this.links = new ManyToManyWriter(executor, loader, writer, deleter);
  }

  /**
   * Opens a database by its JDBC URL, through a pool of connections that closes with it.
   *
   * @throws ConnectionLostException if there is no driver for the URL, or it does not connect
   * @throws IllegalArgumentException if Kindred does not support the database
   */
  public static Database open(String url) {
    return builder(url).open();
  }

  /**
   * Uses the connections of a data source, which stays the caller's to close. Where they come with
   * auto-commit switched off already when this is called, as those of a pool that was told to, all
   * that is done is committed as everywhere, and they go back as they came. Where they come with it
   * on, one that later comes with it off is in a transaction that a container has opened: what is
   * done on it joins that transaction, which the container ends.
   *
   * @throws ConnectionLostException if no connection is to be had
   * @throws IllegalArgumentException if Kindred does not support the database
   */
  public static Database of(DataSource dataSource) {
    return builder(dataSource).open();
  }

  /**
   * Uses the connections of a jOOQ provider; see {@link #of(DataSource)}. The one that jOOQ
   * provides inside a transaction of its own is joined.
   */
  public static Database of(ConnectionProvider provider) {
    return builder(provider).open();
  }

  /** Tells the options of a database that is then opened as by {@link #open(String)}. */
  public static DatabaseBuilder builder(String url) {
    Objects.requireNonNull(url, "A database is opened by its JDBC URL, not null.");
    return new DatabaseBuilder(
        options -> ConnectionPool.open(url, options), DatabaseOptions.DEFAULT);
  }

  /** Tells the options of a database that is then opened as by {@link #of(DataSource)}. */
  public static DatabaseBuilder builder(DataSource dataSource) {
    return new DatabaseBuilder(
        options -> new Database(new DataSourceConnections(dataSource), () -> {}, options),
        DatabaseOptions.DEFAULT);
  }

  /** Tells the options of a database that is then opened as by {@link #of(ConnectionProvider)}. */
  public static DatabaseBuilder builder(ConnectionProvider provider) {
    return new DatabaseBuilder(
        options -> new Database(new ProvidedConnections(provider), () -> {}, options),
        DatabaseOptions.DEFAULT);
  }

  /**
   * The same database, connections and transactions, for entities whose handles do this when they
   * are asked for what is not loaded.
   */
  public Database fetchMode(FetchMode mode) {
    return new Database(executor, closing, options.mode(mode));
  }

  /** The same database, connections and transactions, with another clock for time stamps. */
  public Database clock(Clock clock) {
    return new Database(executor, closing, options.clock(clock));
  }

  /** Inserts an entity. */
  public <E> E insert(E entity) {
    return writer.insert(EntityArguments.metadata(entity, "insert"), entity);
  }

  /**
   * Inserts what a builder holds; attributes that were not given get their defaults.
   *
   * @throws MissingValueException naming all required attributes that are absent
   */
  public <E> E insert(EntityBuilder<E> builder) {
    return insert(BuilderState.of(builder));
  }

  <E> E update(BuilderState<E> builder) {
    return writer.update(builder);
  }

  <E> E insert(BuilderState<E> builder) {
    return writer.insert(builder);
  }

  <E> E insertLocking(BuilderState<E> builder) {
    return writer.insertLocking(builder);
  }

  /**
   * Inserts several entities of one kind, in a few statements and one transaction, and answers them
   * as saved, in their order. All are checked before anything is written.
   */
  public <E> List<E> insertAll(Collection<E> entities) {
    return entities.isEmpty()
        ? List.of()
        : writer.insertAll(EntityArguments.metadata(entities), entities);
  }

  /**
   * Saves several entities of one kind, in batches and one transaction, and answers them as saved,
   * in their order: rows of their keys are updated, the others inserted. All are checked before
   * anything is written.
   *
   * @throws StaleEntityException if one with a version was changed, or deleted; nothing is written
   */
  public <E> List<E> saveAll(Collection<E> entities) {
    return entities.isEmpty()
        ? List.of()
        : writer.saveAll(EntityArguments.metadata(entities), entities);
  }

  <E> List<E> upsertAll(EntityMetadata<E> metadata, Collection<E> entities, List<Integer> on) {
    entities.forEach(EntityRegistry::of);
    return writer.upsertAll(metadata, entities, on);
  }

  /**
   * Updates all columns of several entities' rows, in batches and one transaction, and answers them
   * as saved, in their order. All are checked before anything is written.
   *
   * @throws EntityNotFoundException if one has no row; nothing is written
   * @throws StaleEntityException if one with a version was changed, or deleted; nothing is written
   */
  public <E> List<E> updateAll(Collection<E> entities) {
    return entities.isEmpty()
        ? List.of()
        : writer.updateAll(EntityArguments.metadata(entities), entities);
  }

  /**
   * Updates the row of the entity's key, or inserts the entity where there is none. So a record
   * whose key was changed becomes a new row.
   *
   * @throws UnsavedEntityException if it refers to an entity that is not saved; nothing is written
   * @throws StaleEntityException if it has a version, and its row was changed or deleted since it
   *     was read; nothing is written
   */
  public <E> E save(E entity) {
    return writer.save(EntityArguments.metadata(entity, "save"), entity);
  }

  <E> E save(E entity, ForwardRelation relation, Object relatedTo) {
    return writer.save(EntityRegistry.of(entity), entity, relation, relatedTo);
  }

  /**
   * Updates all columns of the entity's row.
   *
   * @throws EntityNotFoundException if there is no such row
   * @throws StaleEntityException if it has a version, and its row was changed or deleted since it
   *     was read
   */
  public <E> E update(E entity) {
    return writer.update(EntityArguments.metadata(entity, "update"), entity);
  }

  /**
   * Updates these columns of the entity's row, and leaves the others as they are.
   *
   * @throws EntityNotFoundException if there is no such row
   * @throws IllegalArgumentException if one of them is the key
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final <E> E update(E entity, Assignable<E>... attributes) {
    List<Integer> columns =
        Arrays.stream(attributes).flatMap(each -> Nodes.columns(each).stream()).toList();
    return writer.update(EntityArguments.metadata(entity, "update"), entity, columns);
  }

  /**
   * Updates the columns that were given to a builder which started from an entity.
   *
   * @throws EntityNotFoundException if there is no such row
   */
  public <E> E update(EntityBuilder<E> builder) {
    return writer.update(BuilderState.of(builder));
  }

  /**
   * Reads the entity's row again; handles forget what they had loaded.
   *
   * @throws EntityNotFoundException if there is no such row
   */
  public <E> E refresh(E entity) {
    return writer.refresh(EntityArguments.metadata(entity, "refresh"), entity);
  }

  /**
   * Deletes an entity, and does with what refers to it as declared, in one transaction. An instance
   * of a class loses its generated key.
   *
   * @throws ProtectedException if a protected row refers to what would go; nothing is deleted
   * @throws RestrictedException if a row that would stay refers to what would go; nothing is
   *     deleted
   */
  public Deletion delete(Object entity) {
    EntityArguments.metadata(entity, "delete");
    return new Deletion(deleter.delete(entity));
  }

  /**
   * Deletes several entities, of one kind or several, as {@link #delete} does one: either all go or
   * none.
   */
  public Deletion deleteAll(Collection<?> entities) {
    return new Deletion(deleter.deleteAll(entities));
  }

  Deletion delete(Select rows) {
    return new Deletion(deleter.delete(rows));
  }

  /**
   * What {@link #delete} of an entity would delete. Nothing is deleted: only queries run.
   *
   * @throws ProtectedException if a protected row refers to what would go
   * @throws RestrictedException if a row that would stay refers to what would go
   */
  public Deletion explainDelete(Object entity) {
    return explanation(EntityArguments.metadata(entity, "explainDelete"), entity);
  }

  private <E> Deletion explanation(EntityMetadata<E> metadata, Object entity) {
    return new Deletion(deleter.explain(metadata, metadata.type().cast(entity)));
  }

  /** The statements that a piece of work runs on this thread, in their order. */
  public <X extends Exception> List<Statement> capture(TransactionalRunnable<X> work) throws X {
    List<Statement> statements = new ArrayList<>();
    executor.listening(
        ran ->
            statements.add(
                new Statement(ran.sql(), ran.values(), Statement.kindOf(ran.sql()), ran.took())),
        work::run);
    return List.copyOf(statements);
  }

  /** The tables of all entities. */
  public Schema schema() {
    return new Schema(executor, models);
  }

  /** jOOQ, on the same connections and transactions: both kinds of queries mix freely. */
  public DSLContext dsl() {
    return executor.dsl();
  }

  /**
   * Entities from a query that was written with jOOQ, on the same connection and transaction. It
   * has to select all columns of the entity's generated table.
   *
   * @param self the entity, {@code Book_.self()}
   * @throws IllegalArgumentException if a column is missing
   */
  public <E> List<E> fetch(EntityPath<E, E> self, ResultQuery<?> query) {
    return loader.list(Nodes.metadata(self), query);
  }

  EntityLoader loader() {
    return loader;
  }

  BulkUpdater references() {
    return references;
  }

  ManyToManyWriter links() {
    return links;
  }

  int update(Update update) {
    return references.update(update);
  }

  /** The values of a cursor of a query with this order. */
  List<@Nullable Object> read(String cursor, List<OrderNode> order) {
    return new Cursor(order, options.cursors())
        .read(cursor, value -> executor.requireAccepted(List.of(value)));
  }

  /** The cursor of a row with these values of an order. */
  String cursor(List<OrderNode> order, List<? extends @Nullable Object> values) {
    return new Cursor(order, options.cursors()).write(values);
  }

  /** What runs the statements. */
  Executor executor() {
    return executor;
  }

  <T extends @Nullable Object, X extends Exception> T atomic(TransactionalCallable<T, X> call)
      throws X {
    return executor.transactions().atomic(call::call);
  }

  /** Closes the pool, where {@link #open} made one. */
  @Override
  public void close() {
    closing.run();
  }
}
