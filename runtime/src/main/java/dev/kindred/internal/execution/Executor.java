package dev.kindred.internal.execution;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.DriverErrors;
import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.internal.dialect.UserCodeException;
import dev.kindred.internal.dialect.supported.Dialects;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.StatementNode;
import dev.kindred.internal.sql.SqlCompiler;
import dev.kindred.internal.sql.SqlStatement;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.EntityMetadata;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.ResultQuery;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Compiles and runs statements, on the thread's transaction where it has one. Thread-safe. */
public final class Executor {

  private final Transactions transactions;
  private final ConnectionAccess connections;
  private final Dialect dialect;
  private final SqlCompiler compiler;
  private final JdbcValues values;
  private final Readers readers;
  private final StoredColumns columns;
  private final StatementListeners listeners;

  private Executor(Transactions transactions, Dialect dialect) {
    this.values = dialect.values();
    this.readers = new Readers(values);
    this.transactions = transactions;
    this.connections = transactions::with;
    this.dialect = dialect;
    this.compiler = new SqlCompiler(dialect);
    this.columns = new StoredColumns(transactions, dialect);
    this.listeners = new StatementListeners();
  }

  /** The same on other connections. */
  private Executor(Executor other, ConnectionAccess connections) {
    this.values = other.values;
    this.readers = other.readers;
    this.transactions = other.transactions;
    this.connections = connections;
    this.dialect = other.dialect;
    this.compiler = other.compiler;
    this.columns = other.columns;
    this.listeners = other.listeners;
  }

  /** Where statements get the connection that they run on. */
  private interface ConnectionAccess {
    <T extends @Nullable Object> T with(Transactions.Use<T> use) throws SQLException;
  }

  /** Asks for one connection, to learn which dialect the database speaks. */
  public static Executor connect(ConnectionSource source) {
    ErrorTranslator errors = new ErrorTranslator(new DriverErrors());
    Transactions first = new Transactions(source, errors);
    return errors.translating("", () -> first.with(connection -> connect(source, connection)));
  }

  private static Executor connect(ConnectionSource source, Connection connection)
      throws SQLException {
    Dialect dialect = Dialects.of(connection);
    ConnectionSource own =
        source.isPool() && !connection.getAutoCommit() ? new CommittingConnections(source) : source;
    ConnectionSource prepared = new SetUpConnections(own, dialect.connections());
    ErrorTranslator errors = new ErrorTranslator(dialect.errors());
    return new Executor(new Transactions(prepared, errors), dialect);
  }

  /** Reads a result. */
  @FunctionalInterface
  public interface ResultReader<T extends @Nullable Object> {
    /** Reads all that is wanted of it. */
    T read(ResultSet results) throws SQLException;
  }

  private interface Run<T extends @Nullable Object> {
    T on(PreparedStatement prepared) throws SQLException;
  }

  /** Runs a query and reads its result. */
  public <T extends @Nullable Object> T query(StatementNode node, ResultReader<T> reader) {
    requireToKeepLocks(node);
    return run(
        compiler.compile(node),
        new String[0],
        prepared -> ResultSets.read(reader, prepared.executeQuery()));
  }

  /** Refuses what the database does not take as it is. */
  public void requireAccepted(List<BindValue> given) {
    values.check(given);
  }

  /** Runs a query whose rows are read later, some at a time; to be closed. */
  public StreamingQuery open(StatementNode node, int fetchSize) {
    return open(node, node, fetchSize);
  }

  /** The same; in place of the query comes another one where it has a connection of its own. */
  public StreamingQuery open(StatementNode node, StatementNode own, int fetchSize) {
    requireToKeepLocks(node);
    StreamingQuery query = openOn(node);
    try {
      run(query, query.isOwn() ? own : node, fetchSize);
      return query;
    } catch (Throwable failure) {
      ErrorTranslator.suppressing(failure, query::close);
      throw failure;
    }
  }

  private StreamingQuery openOn(StatementNode node) {
    try {
      return StreamingQuery.on(transactions);
    } catch (SQLException e) {
      throw transactions.failure(e, sql(node));
    }
  }

  /** Goes on with another query, whose rows follow those of the one before. */
  public void run(StreamingQuery query, StatementNode node, int fetchSize) {
    SqlStatement statement = compiler.compile(node);
    values.check(statement.values());
    long startedAt = listeners.isSilent() ? 0 : System.nanoTime();
    try {
      query.run(
          statement.sql(),
          connection -> {
            PreparedStatement prepared = connection.prepareStatement(statement.sql());
            prepared.setFetchSize(fetchSize);
            values.bind(prepared, statement.values());
            return prepared;
          });
    } finally {
      listeners.executed(statement, startedAt);
    }
  }

  /**
   * Runs queries on the connection of another one, while that is open and holds one of its own: for
   * what its rows refer to.
   */
  public Executor along(StreamingQuery query) {
    StreamingResult result = query.result();
    return result.held().isOwn() ? new Executor(this, result::with) : this;
  }

  /** Whether queries can be run while the rows of another one on the connection are read. */
  public boolean readsSeveralResults() {
    return dialect.readsSeveralResults();
  }

  /** Whether rows can be locked now: in a transaction, where the database has such locks. */
  public boolean canLock() {
    return dialect.locks().areSupported() && transactions.isActive();
  }

  /** Whether a lock of rows that are not there keeps others from inserting them. */
  public boolean locksAbsentRows() {
    return dialect.locks().includeScannedRows();
  }

  /** Whether what this thread reads now may be older than what it would change. */
  public boolean looksBack() {
    return dialect.readsFromOldSnapshot() && transactions.hasLooked();
  }

  private void requireToKeepLocks(StatementNode node) {
    if (node instanceof Select select && select.lock() == null) {
      transactions.look();
    } else {
      transactions.requireActive("forUpdate()");
      transactions.requireWritable();
    }
  }

  /** Runs a query that was written with jOOQ, on the thread's transaction where it has one. */
  public <T> T query(ResultQuery<?> query, JooqResult.Reader<T> reader) {
    query.attach(dsl().configuration());
    try (Cursor<?> cursor = query.fetchLazy()) {
      return reader.read(new JooqResult(cursor, values));
    } catch (DataAccessException e) {
      throw transactions.failure(cause(e), query.getSQL());
    } catch (SQLException | RowReadException e) {
      throw transactions.failure(ErrorTranslator.carried(e), query.getSQL());
    }
  }

  private static SQLException cause(DataAccessException exception) {
    SQLException cause = exception.getCause(SQLException.class);
    if (cause == null) {
      throw exception;
    }
    return cause;
  }

  /** How the database would run a query, in its own words. */
  public String explain(StatementNode node) {
    SqlStatement statement = compiler.compile(node);
    return run(
        new SqlStatement(dialect.explain() + statement.sql(), statement.values()),
        new String[0],
        prepared -> ResultText.of(prepared.executeQuery()));
  }

  /** The columns of tables as the database has them. */
  public StoredColumns columns() {
    return columns;
  }

  /** What reads the values in results. */
  public Readers readers() {
    return readers;
  }

  /** Runs a change and answers how many rows it changed. */
  public int execute(StatementNode node) {
    transactions.requireWritable();
    return run(compiler.compile(node), new String[0], PreparedStatement::executeUpdate);
  }

  /** Runs changes, neighbours of one text in batches, and answers how many rows each changed. */
  public int[] executeAll(List<? extends StatementNode> nodes) {
    transactions.requireWritable();
    return StatementBatches.of(nodes.stream().map(compiler::compile).toList()).stream()
        .flatMapToInt(batch -> IntStream.of(executeBatch(batch)))
        .toArray();
  }

  private int[] executeBatch(List<SqlStatement> batch) {
    SqlStatement first = batch.get(0);
    return run(
        StatementBatches.together(batch),
        connection ->
            using(
                connection.prepareStatement(first.sql()),
                List.of(),
                prepared -> StatementBatches.execute(prepared, batch, values)));
  }

  /** Runs an insert and answers the value that the database generated for a column. */
  public Object insert(StatementNode node, ColumnMetadata generated) {
    transactions.requireWritable();
    return run(
        compiler.compile(node),
        new String[] {generated.name()},
        prepared -> {
          prepared.executeUpdate();
          return new GeneratedKeys(values, generated).first(prepared.getGeneratedKeys());
        });
  }

  /** Runs an insert of several rows and answers what was generated for them, in their order. */
  public List<Object> insertAll(StatementNode node, ColumnMetadata generated) {
    transactions.requireWritable();
    boolean returns = dialect.writes().returnsRows();
    GeneratedKeys keys = new GeneratedKeys(values, generated);
    return run(
        compiler.compile(node),
        returns ? new String[0] : new String[] {generated.name()},
        prepared -> {
          if (returns) {
            return keys.all(prepared.executeQuery());
          }
          prepared.executeUpdate();
          return keys.all(prepared.getGeneratedKeys());
        });
  }

  private <T extends @Nullable Object> T run(
      SqlStatement statement, String[] generated, Run<T> run) {
    return run(statement, connection -> run(connection, statement, generated, run));
  }

  private <T extends @Nullable Object> T run(SqlStatement statement, Transactions.Use<T> use) {
    values.check(statement.values());
    long startedAt = listeners.isSilent() ? 0 : System.nanoTime();
    try {
      return connections.with(use);
    } catch (SQLException | RowReadException | UserCodeException e) {
      throw transactions.failure(ErrorTranslator.carried(e), statement.sql());
    } finally {
      listeners.executed(statement, startedAt);
    }
  }

  private <T extends @Nullable Object> T run(
      Connection connection, SqlStatement statement, String[] generated, Run<T> run)
      throws SQLException {
    PreparedStatement prepared =
        generated.length == 0
            ? connection.prepareStatement(statement.sql())
            : connection.prepareStatement(statement.sql(), generated);
    return using(prepared, statement.values(), run);
  }

  /** A statement closes its results. It is left open where the driver can't be trusted any more. */
  private <T extends @Nullable Object> T using(
      PreparedStatement prepared, List<BindValue> bound, Run<T> run) throws SQLException {
    T result;
    try {
      values.bind(prepared, bound);
      result = run.on(prepared);
    } catch (Throwable failure) {
      if (!DriverFault.isIn(failure)) {
        ErrorTranslator.suppressing(failure, prepared::close);
      }
      throw failure;
    }
    prepared.close();
    return result;
  }

  /** Runs SQL text without values: DDL. */
  public void execute(String sql) {
    columns.forget();
    run(new SqlStatement(sql, List.of()), new String[0], PreparedStatement::executeUpdate);
  }

  /** The SQL that a statement is rendered as. */
  public String sql(StatementNode node) {
    return compiler.compile(node).sql();
  }

  /** jOOQ on the same connections and transactions. */
  public DSLContext dsl() {
    return DSL.using(
        dialect
            .configuration()
            .derive(new TransactionConnectionProvider(transactions))
            .deriveAppending(new SchemaChangeListener(columns)));
  }

  /** How many keys, which these columns of a model have, one statement may look for. */
  public int keysAtOnce(EntityMetadata<?> metadata, List<Integer> columns) {
    return dialect.limits().keysOfStatement(metadata, columns);
  }

  /** The same keys, as many together as one statement may change or lock in their order. */
  public <K> List<List<K>> lockable(
      EntityMetadata<?> metadata, List<Integer> columns, List<K> keys) {
    return dialect.locks().includeScannedRows()
        ? Chunks.of(keys, 1)
        : chunks(metadata, columns, keys);
  }

  /** The same keys, as many together as one statement may look for. */
  public <K> List<List<K>> chunks(EntityMetadata<?> metadata, List<Integer> columns, List<K> keys) {
    return Chunks.of(keys, keysAtOnce(metadata, columns));
  }

  /** The transactions that statements join. */
  public Transactions transactions() {
    return transactions;
  }

  /** The dialect that statements are rendered in. */
  public Dialect dialect() {
    return dialect;
  }

  /** Runs a body while a listener hears of this thread's statements. */
  public <X extends Exception> void listening(
      Consumer<ExecutedStatement> listener, StatementListeners.Body<X> body) throws X {
    listeners.listening(listener, body);
  }
}
