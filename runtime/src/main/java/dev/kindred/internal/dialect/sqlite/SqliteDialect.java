package dev.kindred.internal.dialect.sqlite;

import dev.kindred.internal.dialect.ConnectionSetup;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.DriverErrors;
import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.internal.dialect.StoredForms;
import dev.kindred.internal.dialect.StoredTypes;
import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.Configuration;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** SQLite, where one connection writes at a time and values have few types. */
public final class SqliteDialect extends Dialect {

  private final StoredTypes types = new SqliteTypes();
  private final JdbcValues values = new SqliteValues(types);
  private final DriverErrors errors = new SqliteErrors();
  private final ConnectionSetup connections = new SqliteConnections();
  private final StoredForms forms = new SqliteMoments();

  /** Whether connections have the function {@link SqliteFunctions#LOWER_CASE}. */
  private final boolean hasLowerCase;

  /** Creates the dialect with the listeners of a configuration. */
  public SqliteDialect(Configuration configuration) {
    this(configuration, false);
  }

  private SqliteDialect(Configuration configuration, boolean hasLowerCase) {
    super(configuration);
    this.hasLowerCase = hasLowerCase;
  }

  /** What a driver can't give one connection, it gives none. */
  @Override
  public Dialect on(Connection connection) throws SQLException {
    return new SqliteDialect(configuration(), SqliteConnections.defineFunctions(connection));
  }

  @Override
  public StoredTypes types() {
    return types;
  }

  @Override
  public JdbcValues values() {
    return values;
  }

  @Override
  public DriverErrors errors() {
    return errors;
  }

  @Override
  public ConnectionSetup connections() {
    return connections;
  }

  @Override
  public String explain() {
    return "explain query plan ";
  }

  /** It has no decimal numbers, but doubles. */
  @Override
  public int digits() {
    return 15;
  }

  @Override
  public boolean storesNonFinite() {
    return false;
  }

  @Override
  public boolean storesAnyValueInAnyColumn() {
    return true;
  }

  /** As its driver is built. */
  @Override
  public int mostValues() {
    return 250_000;
  }

  @Override
  public boolean returnsRows() {
    return true;
  }

  @Override
  public boolean upsertsByKey() {
    return true;
  }

  @Override
  public boolean upsertsWaitForOthers() {
    return true;
  }

  /** It locks all of a database, or nothing. */
  @Override
  public boolean locksRows() {
    return false;
  }

  @Override
  public boolean locksSomeTables() {
    return false;
  }

  @Override
  public boolean locksScannedRows() {
    return false;
  }

  @Override
  public boolean readsFromOldSnapshot() {
    return false;
  }

  @Override
  public StoredForms forms() {
    return forms;
  }

  /** Its own function has the lower case of ASCII only. */
  @Override
  public Field<String> lowerCase(Field<String> text) {
    return hasLowerCase
        ? DSL.function(SqliteFunctions.LOWER_CASE, String.class, text)
        : DSL.lower(text);
  }
}
