package dev.kindred.internal.dialect.mariadb;

import dev.kindred.internal.dialect.Arithmetic;
import dev.kindred.internal.dialect.Casts;
import dev.kindred.internal.dialect.ColumnScale;
import dev.kindred.internal.dialect.CurrentSchema;
import dev.kindred.internal.dialect.DateFunctions;
import dev.kindred.internal.dialect.Ddl;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.DriverErrors;
import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.internal.dialect.Limits;
import dev.kindred.internal.dialect.LockSemantics;
import dev.kindred.internal.dialect.QueryClauses;
import dev.kindred.internal.dialect.Sequences;
import dev.kindred.internal.dialect.SqlIdentifiers;
import dev.kindred.internal.dialect.StoredTypes;
import dev.kindred.internal.dialect.TextFunctions;
import dev.kindred.internal.dialect.Writes;
import dev.kindred.internal.dialect.mysql.InnodbDdl;
import dev.kindred.internal.dialect.mysql.InnodbLocks;
import dev.kindred.internal.dialect.mysql.InnodbSchema;
import dev.kindred.internal.dialect.mysql.InnodbValues;
import dev.kindred.internal.dialect.mysql.MysqlArithmetic;
import dev.kindred.internal.dialect.mysql.MysqlCasts;
import dev.kindred.internal.dialect.mysql.MysqlDates;
import dev.kindred.internal.dialect.mysql.MysqlDriverScale;
import dev.kindred.internal.dialect.mysql.MysqlLimits;
import java.sql.Connection;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jooq.Configuration;

/** MariaDB with tables of InnoDB. */
public final class MariadbDialect extends Dialect {

  private final StoredTypes types = new MariadbTypes();
  private final JdbcValues values = new InnodbValues(types, "MariaDB");
  private final Limits limits = new MysqlLimits();
  private final Casts casts = new MysqlCasts(types);
  private final LockSemantics locks = new InnodbLocks(false);
  private final Writes writes;
  private final Ddl ddl = new InnodbDdl();
  private final DriverErrors errors = new MariadbErrors();
  private final boolean ownDriver;

  /** Creates the dialect over a configuration of jOOQ's, for MariaDB's own driver. */
  public MariadbDialect(Supplier<Configuration> jooq) {
    this(jooq, true);
  }

  private MariadbDialect(Supplier<Configuration> jooq, boolean ownDriver) {
    super(jooq, "MariaDB");
    this.writes = new MariadbWrites(ownDriver);
    this.ownDriver = ownDriver;
  }

  /** Returns the dialect for the connection's driver: MySQL's returns no rows of an insert. */
  @Override
  public Dialect on(Connection connection) throws SQLException {
    String driver = connection.getMetaData().getDriverName();
    return new MariadbDialect(jooq(), !driver.startsWith("MySQL"));
  }

  @Override
  public String fileName() {
    return ownDriver ? super.fileName() : super.fileName() + "-by-mysql";
  }

  @Override
  public SqlIdentifiers names() {
    return SqlIdentifiers.IN_BACKTICKS;
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
  public Limits limits() {
    return limits;
  }

  @Override
  public Casts casts() {
    return casts;
  }

  @Override
  public Arithmetic arithmetic() {
    return new MysqlArithmetic();
  }

  @Override
  public DateFunctions dates() {
    return new MysqlDates();
  }

  @Override
  public TextFunctions texts() {
    return new MariadbTexts();
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
  public CurrentSchema schemas() {
    return new InnodbSchema();
  }

  @Override
  public DriverErrors errors() {
    return errors;
  }

  @Override
  public QueryClauses clauses() {
    return QueryClauses.NONE;
  }

  @Override
  public Sequences sequences() {
    return Sequences.AUTOMATIC;
  }

  @Override
  public boolean readsFromOldSnapshot() {
    return true;
  }

  @Override
  public boolean readsSeveralResults() {
    return !ownDriver;
  }

  @Override
  public ColumnScale scale() {
    return ownDriver ? ResultSetMetaData::getScale : new MysqlDriverScale();
  }

  @Override
  public boolean limitsByFetch() {
    return true;
  }
}
