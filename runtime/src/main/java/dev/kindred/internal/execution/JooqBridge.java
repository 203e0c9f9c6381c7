package dev.kindred.internal.execution;

import dev.kindred.internal.dialect.JooqRenderer;
import dev.kindred.internal.observation.StatementListeners;
import dev.kindred.internal.sql.StatementComment;
import java.sql.SQLException;
import org.jooq.Configuration;
import org.jooq.ConnectionProvider;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.ExecuteListenerProvider;
import org.jooq.ResultQuery;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Bridge to jOOQ, on the same connections and transactions. Thread-safe. */
public final class JooqBridge {

  private final Configuration configuration;
  private final Transactions transactions;
  private final ConnectionAccess access;
  private final StoredColumns columns;
  private final StatementListeners listeners;
  private final StatementComment comment;
  private final CancellableQueries cancellable;

  JooqBridge(
      Configuration configuration,
      Transactions transactions,
      ConnectionAccess access,
      StoredColumns columns,
      StatementListeners listeners,
      StatementComment comment,
      CancellableQueries cancellable) {
    this.configuration = configuration;
    this.transactions = transactions;
    this.access = access;
    this.columns = columns;
    this.listeners = listeners;
    this.comment = comment;
    this.cancellable = cancellable;
  }

  /** Returns jOOQ's entry point. */
  public DSLContext dsl() {
    return DSL.using(configuration(() -> listener(null)));
  }

  private JooqStatementListener listener(@Nullable Class<?> entity) {
    return new JooqStatementListener(transactions, listeners, comment, entity);
  }

  private Configuration configuration(ExecuteListenerProvider provider) {
    JooqRenderer.load();
    ConnectionProvider connections = new TransactionConnectionProvider(access);
    return configuration
        .derive(connections)
        .derive(JooqTransactions.of(transactions, connections))
        .deriveAppending(new SchemaChangeListener(columns), cancellable)
        .deriveAppending(provider);
  }

  /** Runs a query for an entity that was written with jOOQ and reads its result. */
  public <T> T query(Class<?> entity, ResultQuery<?> query, JooqResult.Reader<T> reader) {
    JooqStatementListener listener = listener(entity);
    query.attach(configuration(() -> listener));
    try (Cursor<?> cursor = query.fetchLazy()) {
      return read(cursor, listener, reader);
    } catch (DataAccessException e) {
      throw transactions.failure(cause(e), query.getSQL());
    } catch (SQLException | RowReadException e) {
      throw transactions.failure(ErrorTranslator.unwrapped(e), query.getSQL());
    }
  }

  private static <T> T read(
      Cursor<?> cursor, JooqStatementListener listener, JooqResult.Reader<T> reader)
      throws SQLException {
    try {
      return reader.read(new JooqResult(cursor, listener::read));
    } catch (Throwable failure) {
      listener.failed(failure);
      throw failure;
    }
  }

  private static SQLException cause(DataAccessException exception) {
    SQLException cause = exception.getCause(SQLException.class);
    if (cause == null) {
      throw exception;
    }
    return cause;
  }
}
