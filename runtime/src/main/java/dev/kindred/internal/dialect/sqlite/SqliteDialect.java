package dev.kindred.internal.dialect.sqlite;

import dev.kindred.internal.dialect.Arithmetic;
import dev.kindred.internal.dialect.Casts;
import dev.kindred.internal.dialect.ConnectionSetup;
import dev.kindred.internal.dialect.DateFunctions;
import dev.kindred.internal.dialect.Ddl;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.DriverErrors;
import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.internal.dialect.Limits;
import dev.kindred.internal.dialect.LockSemantics;
import dev.kindred.internal.dialect.Sequences;
import dev.kindred.internal.dialect.SqlIdentifiers;
import dev.kindred.internal.dialect.StoredForms;
import dev.kindred.internal.dialect.StoredTypes;
import dev.kindred.internal.dialect.TextFunctions;
import dev.kindred.internal.dialect.Writes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jooq.Configuration;

/** Dialect of SQLite, where one connection writes at a time and values have few types. */
public final class SqliteDialect extends Dialect {

  private final StoredTypes types = new SqliteTypes();
  private final JdbcValues values = new SqliteValues(types);
  private final StoredForms forms = new SqliteMoments();
  private final Limits limits = new SqliteLimits();
  private final Casts casts = new SqliteCasts(types);
  private final boolean hasLowerCase;
  private final LockSemantics locks = new SqliteLocks();
  private final Writes writes = new SqliteWrites();
  private final Ddl ddl = new SqliteDdl();
  private final DriverErrors errors = new SqliteErrors();
  private final ConnectionSetup connections = new SqliteConnections();

  /** Creates the dialect over a configuration of jOOQ's. */
  public SqliteDialect(Supplier<Configuration> jooq) {
    this(jooq, false);
  }

  private SqliteDialect(Supplier<Configuration> jooq, boolean hasLowerCase) {
    super(jooq, "SQLite");
    this.hasLowerCase = hasLowerCase;
  }

  /**
   * Returns the dialect with the functions that the driver could define on this connection, and so
   * on all others.
   */
  @Override
  public Dialect on(Connection connection) throws SQLException {
    return new SqliteDialect(jooq(), SqliteConnections.defineFunctions(connection));
  }

  @Override
  public String fileName() {
    return hasLowerCase ? super.fileName() : super.fileName() + "-without-functions";
  }

  @Override
  public SqlIdentifiers names() {
    return SqlIdentifiers.AT_NEED;
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
  public StoredForms forms() {
    return forms;
  }

  @Override
  public Limits limits() {
    return limits;
  }

  @Override
  public Casts casts() {
    return casts;
  }

  @Override
  public Arithmetic arithmetic() {
    return new SqliteArithmetic();
  }

  @Override
  public DateFunctions dates() {
    return new SqliteDates();
  }

  @Override
  public TextFunctions texts() {
    return new SqliteTexts(hasLowerCase);
  }

  @Override
  public LockSemantics locks() {
    return locks;
  }

  @Override
  public Writes writes() {
    return writes;
  }

  @Override
  public Ddl ddl() {
    return ddl;
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
  public Sequences sequences() {
    return Sequences.AUTOMATIC;
  }

  @Override
  public String explain() {
    return "explain query plan ";
  }

  /** Returns false: a query that is still read finds what is written. */
  @Override
  public boolean keepsOpenResults() {
    return false;
  }

  @Override
  public boolean storesAnyValueInAnyColumn() {
    return true;
  }

  @Override
  public boolean materializesCommonTables() {
    return true;
  }
}
