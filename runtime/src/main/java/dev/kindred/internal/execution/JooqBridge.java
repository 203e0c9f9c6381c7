package dev.kindred.internal.execution;

import java.sql.SQLException;
import org.jooq.Configuration;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.ResultQuery;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Bridge to jOOQ, on the same connections and transactions. Thread-safe. */
public final class JooqBridge {

  private final Configuration configuration;
  private final Transactions transactions;
  private final StoredColumns columns;

  JooqBridge(Configuration configuration, Transactions transactions, StoredColumns columns) {
    this.configuration = configuration;
    this.transactions = transactions;
    this.columns = columns;
  }

  /** Returns jOOQ's entry point. */
  public DSLContext dsl() {
    return DSL.using(
        configuration
            .derive(new TransactionConnectionProvider(transactions))
            .deriveAppending(new SchemaChangeListener(columns)));
  }

  /** Runs a query that was written with jOOQ and reads its result. */
  public <T> T query(ResultQuery<?> query, JooqResult.Reader<T> reader) {
    query.attach(dsl().configuration());
    try (Cursor<?> cursor = query.fetchLazy()) {
      return reader.read(new JooqResult(cursor));
    } catch (DataAccessException e) {
      throw transactions.failure(cause(e), query.getSQL());
    } catch (SQLException | RowReadException e) {
      throw transactions.failure(ErrorTranslator.unwrapped(e), query.getSQL());
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
