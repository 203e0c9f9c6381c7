package dev.kindred.internal.dialect.mariadb;

import dev.kindred.internal.dialect.ColumnScale;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.DriverErrors;
import dev.kindred.internal.dialect.StoredTypes;
import dev.kindred.internal.dialect.TextFunctions;
import dev.kindred.internal.dialect.Writes;
import dev.kindred.internal.dialect.mysql.InnodbDialect;
import dev.kindred.internal.dialect.mysql.InnodbLocks;
import dev.kindred.internal.dialect.mysql.MysqlCasts;
import dev.kindred.internal.dialect.mysql.MysqlDriverScale;
import java.sql.Connection;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jooq.Configuration;

/** MariaDB with tables of InnoDB. */
public final class MariadbDialect extends InnodbDialect {

  private final Writes writes;
  private final DriverErrors errors = new MariadbErrors();
  private final boolean ownDriver;

  /** Creates the dialect over a configuration of jOOQ's, for MariaDB's own driver. */
  public MariadbDialect(Supplier<Configuration> jooq) {
    this(jooq, new MariadbTypes(), true);
  }

  private MariadbDialect(Supplier<Configuration> jooq, StoredTypes types, boolean ownDriver) {
    super(jooq, "MariaDB", types, new MysqlCasts(types), new InnodbLocks(false));
    this.writes = new MariadbWrites(ownDriver);
    this.ownDriver = ownDriver;
  }

  /** Returns the dialect for the connection's driver: MySQL's returns no rows of an insert. */
  @Override
  public Dialect on(Connection connection) throws SQLException {
    String driver = connection.getMetaData().getDriverName();
    return new MariadbDialect(jooq(), types(), !driver.startsWith("MySQL"));
  }

  @Override
  public String fileName() {
    return ownDriver ? super.fileName() : super.fileName() + "-by-mysql";
  }

  @Override
  public TextFunctions texts() {
    return new MariadbTexts();
  }

  @Override
  public Writes writes() {
    return writes;
  }

  @Override
  public DriverErrors errors() {
    return errors;
  }

  @Override
  public boolean readsSeveralResults() {
    return !ownDriver;
  }

  @Override
  public ColumnScale scale() {
    return ownDriver ? ResultSetMetaData::getScale : new MysqlDriverScale();
  }

  /**
   * It rewrites such an EXISTS with IN, for which it refuses subqueries in a row of values, repeats
   * rows where the value is from a derived table of an outer join, and ends with signal 11 where it
   * is a CASE with an EXISTS.
   */
  @Override
  public boolean comparesSubqueriesInExists() {
    return false;
  }

  @Override
  public boolean limitsByFetch() {
    return true;
  }
}
