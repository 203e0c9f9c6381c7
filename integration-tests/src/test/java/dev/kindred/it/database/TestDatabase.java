package dev.kindred.it.database;

import com.zaxxer.hikari.HikariConfig;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A database that the contract suite runs on, and the way to an empty one of it.
 *
 * <p>H2 and SQLite run in this process. PostgreSQL and MariaDB are started from Maven artifacts at
 * first use, once per JVM, and stopped when it exits. The environment variable {@code
 * KINDRED_TEST_}<i>NAME</i>{@code _URL} names a JDBC URL to use instead; every database made for a
 * test is named after the one in the URL, so on a server the user must be allowed to create
 * databases. MariaDB's may be a URL of MySQL's driver.
 */
public enum TestDatabase {
  H2("H2") {
    @Override
    DatabaseServer start() {
      return DatabaseServer.inProcess(
          "jdbc:h2:mem:kindred;DB_CLOSE_DELAY=-1", "drop all objects delete files");
    }
  },
  SQLITE("SQLite") {
    @Override
    DatabaseServer start() {
      return DatabaseServer.sqliteFiles();
    }

    @Override
    public void configure(HikariConfig config) {
      config.addDataSourceProperty("foreign_keys", "true");
      config.addDataSourceProperty("busy_timeout", "10000");
      // A test database need not survive a power cut.
      config.addDataSourceProperty("synchronous", "OFF");
      config.addDataSourceProperty("journal_mode", "WAL");
    }
  },
  POSTGRESQL("PostgreSQL") {
    @Override
    DatabaseServer start() {
      return PostgresqlServer.start();
    }
  },
  MARIADB("MariaDB") {
    @Override
    DatabaseServer start() {
      return MariadbServer.start();
    }
  };

  private static final String WANTED = "KINDRED_TEST_DATABASES";

  private final String displayName;
  private DatabaseServer server;
  private String version;

  TestDatabase(String displayName) {
    this.displayName = displayName;
  }

  /**
   * The databases that this run tests: of those that are {@linkplain #chosen() chosen}, the ones of
   * its {@link Lane}.
   */
  public static List<TestDatabase> wanted() {
    return Lane.current().of(chosen());
  }

  /**
   * All databases, unless the system property or else the environment variable {@code
   * KINDRED_TEST_DATABASES} names some, as in {@code H2,SQLITE}.
   */
  private static List<TestDatabase> chosen() {
    String names = System.getProperty(WANTED, System.getenv(WANTED));
    return names == null || names.isBlank()
        ? List.of(values())
        : Arrays.stream(names.split(","))
            .map(String::strip)
            .map(TestDatabase::valueOf)
            .sorted()
            .toList();
  }

  /** Starts the server from its artifact. */
  abstract DatabaseServer start();

  /** What every connection to this database needs, whoever runs it. */
  public void configure(HikariConfig config) {}

  /** The name as its makers write it. */
  public String displayName() {
    return displayName;
  }

  /** The environment variable that names a JDBC URL to use instead of what is started here. */
  public String urlVariable() {
    return "KINDRED_TEST_" + name() + "_URL";
  }

  /** Makes an empty database with a pool of connections to it; closing it drops it. */
  public FreshDatabase create() {
    return create(config -> {});
  }

  /** Makes an empty database with a pool that has the given settings. */
  public FreshDatabase create(Consumer<? super HikariConfig> settings) {
    EntitiesWithoutArrays.hideArrays();
    return FreshDatabase.create(this, server(), settings);
  }

  /** Version of the database, for example {@code 17.11}. */
  public synchronized String version() {
    if (version == null) {
      try (FreshDatabase database = create();
          Connection connection = database.dataSource().getConnection()) {
        DatabaseMetaData metaData = connection.getMetaData();
        String product = metaData.getDatabaseProductVersion();
        // "2.4.240 (2025-09-22)" and "11.4.5-MariaDB-log" to the number only.
        version = product.replaceFirst("^([0-9.]+).*", "$1");
      } catch (SQLException e) {
        throw new IllegalStateException("Cannot ask " + displayName + " for its version", e);
      }
    }
    return version;
  }

  @Override
  public String toString() {
    return displayName;
  }

  private synchronized DatabaseServer server() {
    if (server == null) {
      String url = System.getenv(urlVariable());
      server = url == null || url.isBlank() ? start() : external(url.strip());
    }
    return server;
  }

  private DatabaseServer external(String url) {
    String prefix = "jdbc:" + name().toLowerCase(Locale.ROOT) + ":";
    if (!url.startsWith(prefix) && !(this == MARIADB && url.startsWith("jdbc:mysql:"))) {
      throw new IllegalArgumentException(urlVariable() + " does not start with " + prefix);
    }
    return switch (this) {
      case H2 -> DatabaseServer.inProcess(url, "drop all objects delete files");
      case SQLITE -> DatabaseServer.sqliteFiles(Path.of(url.substring(prefix.length())));
      case POSTGRESQL -> PostgresqlServer.at(url);
      case MARIADB -> MariadbServer.at(url);
    };
  }
}
