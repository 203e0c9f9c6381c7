package dev.kindred.internal.execution;

import dev.kindred.internal.dialect.ConnectionSetup;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.DriverErrors;
import dev.kindred.internal.dialect.supported.Dialects;
import dev.kindred.internal.observation.StatementListeners;
import dev.kindred.internal.sql.SqlCompiler;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Connector to a database.
 *
 * @param compilers those of the databases with the same entities
 * @param replicas the replicas that answer queries
 * @param site where the tables are
 * @param secured whether the database guards the rows of tenants
 */
public record Connector(
    ConnectionSource source,
    Compilers compilers,
    ReplicaOptions replicas,
    TenantSite site,
    boolean secured) {

  /** Creates an executor; takes one connection, to find out which dialect the database has. */
  public Executor connect() {
    ErrorTranslator errors = new ErrorTranslator(new DriverErrors());
    Transactions first =
        new Transactions(
            source, ConnectionSetup.NONE, errors, ReplicaOptions.NONE, TransactionBoundary.NONE);
    return errors.translating("", () -> first.withSeparate(this::executor));
  }

  private Executor executor(Connection connection) throws SQLException {
    SqlCompiler compiler = compilers.of(Dialects.of(connection));
    Dialect dialect = compiler.dialect();
    if (secured) {
      dialect.requireRowSecurity();
    }
    ConnectionSetup setup = dialect.connections();
    ConnectionSource prepared = new SetUpConnections(there(connection, dialect), setup);
    ErrorTranslator errors = new ErrorTranslator(dialect.errors());
    return new Executor(
        new Transactions(prepared, setup, errors, replicas, site.boundary()),
        dialect,
        compiler,
        new StatementListeners(compilers.callSites()),
        secured);
  }

  /** Returns the connections as they are to be used, in the schema of the tables. */
  private ConnectionSource there(Connection connection, Dialect dialect) throws SQLException {
    ConnectionSource own =
        source.isPool() && !connection.getAutoCommit() ? new CommittingConnections(source) : source;
    return SchemaConnections.of(own, site, dialect, connection);
  }
}
