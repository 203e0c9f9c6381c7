package dev.kindred.internal.execution;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.internal.observation.StatementCaptures;
import dev.kindred.internal.observation.StatementListeners;
import dev.kindred.internal.observation.StatementObserver;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.Insert;
import dev.kindred.internal.query.InsertAll;
import dev.kindred.internal.query.RowScopes;
import dev.kindred.internal.query.StatementNode;
import dev.kindred.internal.sql.SqlCompiler;
import dev.kindred.internal.sql.SqlStatement;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.EntityMetadata;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Compiles and runs statements, in the thread's transaction where it has one. Thread-safe. */
public final class Executor {

  private final Transactions transactions;
  private final Dialect dialect;
  private final SqlCompiler compiler;
  private final JdbcValues values;
  private final Readers readers;
  private final StoredColumns columns;
  private final StatementListeners listeners;
  private final ConnectionAccess connections;
  private final Cancellations cancellations;
  private final StatementRunner runner;

  /** Creates an executor on the connections of a database. */
  Executor(
      Transactions transactions,
      Dialect dialect,
      SqlCompiler compiler,
      StatementListeners listeners,
      boolean isSecured) {
    this.values = dialect.values();
    this.readers = new Readers(values);
    this.transactions = transactions;
    this.dialect = dialect;
    this.compiler = compiler;
    this.columns = new StoredColumns(transactions, dialect);
    this.listeners = listeners;
    this.connections =
        isSecured ? new SecuredConnections(transactions, TenantSetting.NONE) : transactions;
    this.cancellations = new Cancellations();
    this.runner = new StatementRunner(connections, transactions, values, listeners, cancellations);
  }

  /** Creates the same executor on other connections, with other listeners or other scopes. */
  private Executor(
      Executor other,
      ConnectionAccess connections,
      StatementListeners listeners,
      SqlCompiler compiler) {
    this.values = other.values;
    this.readers = other.readers;
    this.transactions = other.transactions;
    this.dialect = other.dialect;
    this.compiler = compiler;
    this.columns = other.columns;
    this.listeners = listeners;
    this.connections = connections;
    this.cancellations = other.cancellations;
    this.runner = new StatementRunner(connections, transactions, values, listeners, cancellations);
  }

  /** Returns the same executor, on the same connections, that tells others of its statements. */
  public Executor telling(List<StatementObserver> observers) {
    return new Executor(this, connections, listeners.with(observers), compiler);
  }

  /** Returns the same executor, on the same connections, for statements under other scopes. */
  public Executor under(RowScopes scopes) {
    return scopes.equals(compiler.scopes())
        ? this
        : new Executor(this, connections.under(scopes), listeners, compiler.under(scopes));
  }

  /** Returns whether the database guards the rows of tenants. */
  public boolean isSecured() {
    return connections instanceof SecuredConnections;
  }

  /** Returns the scopes of its statements. */
  public RowScopes scopes() {
    return compiler.scopes();
  }

  /**
   * Refuses entities with arrays, if the database has none.
   *
   * @throws dev.kindred.error.UnsupportedArrayException if it has none
   */
  public void requireArrays(List<EntityMetadata<?>> entities) {
    dialect.requireArrays(entities);
  }

  /**
   * Returns an executor for loading the entities that an open query's rows refer to: on the query's
   * connection, if it has a separate one. It is used while the query is open.
   */
  public Executor along(StreamingQuery query) {
    StreamingResult result = query.result();
    return result.held().isOwn() ? new Executor(this, result, listeners, compiler) : this;
  }

  /** Returns the executor of queries whose rows are read later. */
  public StreamExecutor streams() {
    return new StreamExecutor(transactions, connections, compiler, values, listeners);
  }

  /** Returns jOOQ on the same connections and transactions. */
  public JooqBridge jooq() {
    return new JooqBridge(
        dialect.configuration(),
        transactions,
        connections,
        columns,
        listeners,
        compiler.comment(),
        new CancellableQueries(cancellations));
  }

  /** Runs a query and reads its result. */
  public <T extends @Nullable Object> T query(StatementNode node, ResultReader<T> reader) {
    boolean locks = transactions.guard().requireToKeepLocks(node);
    return runner.run(new QueryExecution<>(compiler.compile(node), values, reader, !locks));
  }

  /** Returns how the database would run a query, in its own words. */
  public String explain(StatementNode node) {
    return explain(compiler.compile(node));
  }

  /** Returns how the database would run a statement, in its own words. */
  public String explain(SqlStatement statement) {
    return runner.run(
        new QueryExecution<>(
            new SqlStatement(
                dialect.explain() + statement.sql(), statement.values(), statement.entity()),
            values,
            ResultText::of,
            false));
  }

  private void requireWritable(StatementNode node) {
    transactions.guard().requireWritable();
    Object place = compiler.place(node);
    if (place != null) {
      ShardedWrite.require(transactions.current(), place, node.root());
    }
  }

  /** Runs a statement and returns the number of rows that it changed. */
  public int execute(StatementNode node) {
    requireWritable(node);
    return runner.run(new UpdateExecution(compiler.compile(node), values));
  }

  /** Runs SQL text without values, such as DDL. */
  public void execute(String sql) {
    columns.forget();
    transactions.written();
    runner.run(new UpdateExecution(new SqlStatement(sql, List.of(), null), values));
  }

  /** Runs statements, neighbours of one text in batches; returns how many rows each changed. */
  public int[] executeAll(List<? extends StatementNode> nodes) {
    if (!dialect.countsBatches()) {
      return nodes.stream().mapToInt(this::execute).toArray();
    }
    nodes.forEach(this::requireWritable);
    return BatchExecution.of(nodes.stream().map(compiler::compile).toList(), values).stream()
        .flatMapToInt(batch -> IntStream.of(runner.run(batch)))
        .toArray();
  }

  /** Runs an insert of one row and returns the values of the columns that it returns. */
  public List<@Nullable Object[]> insert(Insert node) {
    return insert(
        node,
        node.root(),
        node.returned(),
        dialect.writes().returnsRows() && !node.returnsIdentity());
  }

  /** Runs an insert of several rows and returns the values that it returns, in their order. */
  public List<@Nullable Object[]> insertAll(InsertAll node) {
    return insert(node, node.root(), node.returned(), dialect.writes().returnsRows());
  }

  private List<@Nullable Object[]> insert(
      StatementNode node, EntityMetadata<?> root, List<Integer> columns, boolean returning) {
    requireWritable(node);
    SqlStatement insert = compiler.compile(node);
    ReturnedValues returned =
        new ReturnedValues(values, columns.stream().<ColumnMetadata>map(root::column).toList());
    return runner.run(
        returning
            ? new ReturningExecution<>(insert, values, returned::read)
            : new InsertExecution(insert, values, returned));
  }

  /** Returns the SQL of a statement. */
  public String sql(StatementNode node) {
    return compiler.compile(node).sql();
  }

  /** Refuses values that the database does not accept as they are. */
  public void requireAccepted(List<BindValue> given) {
    values.check(given);
  }

  /** Returns the captures of statements. */
  public StatementCaptures captures() {
    return listeners.captures();
  }

  /** Runs a body whose statements another thread can cancel. */
  public <T extends @Nullable Object, X extends Exception> T cancellable(
      Cancellation cancellation, Transactions.Body<T, X> body) throws X {
    return cancellations.during(cancellation, body);
  }

  /** Returns the columns of tables as the database has them. */
  public StoredColumns columns() {
    return columns;
  }

  /** Returns the readers of values in results. */
  public Readers readers() {
    return readers;
  }

  /** Returns the transactions that statements join. */
  public Transactions transactions() {
    return transactions;
  }

  /** Returns the dialect of the database. */
  public Dialect dialect() {
    return dialect;
  }

  /** Returns whether queries can run while the rows of another one on the connection are read. */
  public boolean readsSeveralResults() {
    return dialect.readsSeveralResults();
  }

  /** Returns whether what a transaction writes leaves a result alone that is still being read. */
  public boolean keepsOpenResults() {
    return dialect.keepsOpenResults();
  }

  /** Returns whether rows can be locked now: in a transaction, if the database has such locks. */
  public boolean canLock() {
    return dialect.locks().areSupported() && transactions.isActive();
  }

  /** Returns whether a lock on absent rows keeps others from inserting them. */
  public boolean locksAbsentRows() {
    return dialect.locks().includeScannedRows();
  }

  /** Returns whether this thread may read older rows than those that its changes apply to. */
  public boolean looksBack() {
    return dialect.readsFromOldSnapshot() && transactions.hasLooked();
  }

  /** Returns how many keys, which these columns of an entity have, fit into one statement. */
  public int keysAtOnce(EntityMetadata<?> metadata, List<Integer> columns) {
    return dialect.limits().keysOfStatement(metadata, columns);
  }

  /** Splits keys into lists that one statement can change or lock in their order. */
  public <K> List<List<K>> lockable(
      EntityMetadata<?> metadata, List<Integer> columns, List<K> keys) {
    return dialect.locks().includeScannedRows()
        ? Chunks.of(keys, 1)
        : chunks(metadata, columns, keys);
  }

  /** Splits keys into lists that fit into one statement. */
  public <K> List<List<K>> chunks(EntityMetadata<?> metadata, List<Integer> columns, List<K> keys) {
    return Chunks.of(keys, keysAtOnce(metadata, columns));
  }
}
