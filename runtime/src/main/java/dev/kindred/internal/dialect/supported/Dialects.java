package dev.kindred.internal.dialect.supported;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.h2.H2Dialect;
import dev.kindred.internal.dialect.mariadb.MariadbDialect;
import dev.kindred.internal.dialect.mysql.MysqlDialect;
import dev.kindred.internal.dialect.postgresql.PostgresqlDialect;
import dev.kindred.internal.dialect.sqlite.SqliteDialect;
import dev.kindred.internal.dialect.yugabyte.YugabyteDialect;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jooq.Configuration;
import org.jooq.SQLDialect;
import org.jooq.impl.DefaultConfiguration;

/** Dialects of the supported databases: the only place that chooses between them. */
public final class Dialects {

  private Dialects() {}

  /**
   * Returns the dialect of the database that a connection leads to.
   *
   * @throws IllegalArgumentException if Kindred does not support the database
   */
  public static Dialect of(Connection connection) throws SQLException {
    return of(connection.getMetaData()).on(connection);
  }

  /**
   * Returns the dialect for the server's own name and version; MySQL's driver can be connected to
   * MariaDB.
   */
  private static Dialect of(DatabaseMetaData server) throws SQLException {
    String version = server.getDatabaseProductVersion();
    String name = server.getDatabaseProductName();
    return switch (name) {
      case "H2" -> new H2Dialect(new Named("H2"));
      case "SQLite" -> new SqliteDialect(new Named("SQLITE"));
      case "PostgreSQL" -> version.contains("-YB-") ? yugabyte() : postgresql();
      case "MariaDB" -> mariadb();
      case "MySQL" -> version.contains("MariaDB") ? mariadb() : mysql();
      default -> throw unsupported(name);
    };
  }

  private static Dialect yugabyte() {
    return new YugabyteDialect(new Named("YUGABYTEDB"));
  }

  private static Dialect postgresql() {
    return new PostgresqlDialect(new Named("POSTGRES"));
  }

  private static Dialect mariadb() {
    return new MariadbDialect(new Named("MARIADB"));
  }

  private static Dialect mysql() {
    return new MysqlDialect(new Named("MYSQL"));
  }

  /**
   * Configuration of a dialect of jOOQ's, by its name. It is no lambda, for which the JVM would
   * load the class of what it returns.
   */
  private record Named(String name) implements Supplier<Configuration> {

    @Override
    public Configuration get() {
      return new DefaultConfiguration().set(SQLDialect.valueOf(name));
    }
  }

  /**
   * Returns the dialect for a dialect of jOOQ.
   *
   * @throws IllegalArgumentException if Kindred does not support the database
   */
  public static Dialect of(SQLDialect dialect) {
    return of(new DefaultConfiguration().set(dialect));
  }

  /**
   * Returns the dialect of a configuration, with its listeners.
   *
   * @throws IllegalArgumentException if Kindred does not support the database
   */
  public static Dialect of(Configuration configuration) {
    return switch (configuration.family()) {
      case H2 -> new H2Dialect(() -> configuration);
      case SQLITE -> new SqliteDialect(() -> configuration);
      case POSTGRES -> new PostgresqlDialect(() -> configuration);
      case YUGABYTEDB -> new YugabyteDialect(() -> configuration);
      case MARIADB -> new MariadbDialect(() -> configuration);
      case MYSQL -> new MysqlDialect(() -> configuration);
      default -> throw unsupported(configuration.dialect().getName());
    };
  }

  /**
   * Returns the dialect of a configuration in which a part of a query is rendered; H2's where it
   * has none, as when jOOQ compares or prints parts.
   *
   * @throws IllegalArgumentException if Kindred does not support the database
   */
  public static Dialect rendering(Configuration configuration) {
    return configuration.family() == SQLDialect.DEFAULT ? of(SQLDialect.H2) : of(configuration);
  }

  private static IllegalArgumentException unsupported(String name) {
    return new IllegalArgumentException(
        "Kindred does not support "
            + (name.isEmpty() ? "jOOQ's default dialect" : name)
            + ": use H2, SQLite, PostgreSQL, YugabyteDB, MariaDB or MySQL.");
  }
}
