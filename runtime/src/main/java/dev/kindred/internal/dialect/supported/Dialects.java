package dev.kindred.internal.dialect.supported;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.h2.H2Dialect;
import dev.kindred.internal.dialect.mariadb.MariadbDialect;
import dev.kindred.internal.dialect.postgresql.PostgresqlDialect;
import dev.kindred.internal.dialect.sqlite.SqliteDialect;
import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.Configuration;
import org.jooq.SQLDialect;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.tools.jdbc.JDBCUtils;

/** The dialects of the supported databases: the only place that chooses among them. */
public final class Dialects {

  private Dialects() {}

  /**
   * Returns the dialect of the database that a connection leads to.
   *
   * @throws IllegalArgumentException if Kindred does not support the database
   */
  public static Dialect of(Connection connection) throws SQLException {
    return of(JDBCUtils.dialect(connection)).on(connection);
  }

  /** Returns the dialect that jOOQ calls so. */
  public static Dialect of(SQLDialect dialect) {
    return of(new DefaultConfiguration().set(dialect));
  }

  /** Returns the dialect of a configuration, with its listeners. */
  public static Dialect of(Configuration configuration) {
    return switch (configuration.family()) {
      case H2 -> new H2Dialect(configuration);
      case SQLITE -> new SqliteDialect(configuration);
      case POSTGRES -> new PostgresqlDialect(configuration);
      case MARIADB -> new MariadbDialect(configuration);
      default ->
          throw new IllegalArgumentException(
              "Kindred does not support "
                  + configuration.dialect().getName()
                  + ": use H2, SQLite, PostgreSQL or MariaDB.");
    };
  }
}
