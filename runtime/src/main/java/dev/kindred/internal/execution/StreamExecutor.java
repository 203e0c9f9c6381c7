package dev.kindred.internal.execution;

import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.internal.observation.StatementListeners;
import dev.kindred.internal.query.StatementNode;
import dev.kindred.internal.sql.SqlCompiler;
import dev.kindred.internal.sql.SqlStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Runner of queries whose rows are read later, some at a time. Thread-safe. */
public final class StreamExecutor {

  private final Transactions transactions;
  private final ConnectionAccess connections;
  private final SqlCompiler compiler;
  private final JdbcValues values;
  private final StatementListeners listeners;

  StreamExecutor(
      Transactions transactions,
      ConnectionAccess connections,
      SqlCompiler compiler,
      JdbcValues values,
      StatementListeners listeners) {
    this.transactions = transactions;
    this.connections = connections;
    this.compiler = compiler;
    this.values = values;
    this.listeners = listeners;
  }

  /** Runs a query, which is to be closed. */
  public StreamingQuery open(StatementNode node, int fetchSize) {
    return open(node, node, fetchSize);
  }

  /** Runs a query, or another query instead if it gets a separate connection. */
  public StreamingQuery open(StatementNode node, StatementNode own, int fetchSize) {
    transactions.guard().requireToKeepLocks(node);
    StreamingQuery query = open(node);
    try {
      run(query, query.isOwn() ? own : node, fetchSize);
      return query;
    } catch (Throwable failure) {
      ErrorTranslator.suppressing(failure, query::close);
      throw failure;
    }
  }

  private StreamingQuery open(StatementNode node) {
    try {
      return StreamingQuery.on(transactions, connections);
    } catch (SQLException e) {
      throw transactions.failure(e, compiler.compile(node).sql());
    }
  }

  /** Runs another query, whose rows follow those of the one before. */
  public void run(StreamingQuery query, StatementNode node, int fetchSize) {
    SqlStatement statement = compiler.compile(node);
    values.check(statement.values());
    query.run(
        statement.sql(),
        listeners.observe(statement),
        connection -> prepare(connection, statement, fetchSize));
  }

  private PreparedStatement prepare(Connection connection, SqlStatement statement, int fetchSize)
      throws SQLException {
    connections.prepare(connection);
    PreparedStatement prepared = connection.prepareStatement(statement.sql());
    prepared.setFetchSize(fetchSize);
    values.bind(prepared, statement.values());
    return prepared;
  }
}
