package dev.kindred.internal.engine;

import com.zaxxer.hikari.HikariDataSource;
import dev.kindred.error.ConnectionLostException;
import dev.kindred.error.KindredException;
import dev.kindred.internal.execution.DataSourceConnections;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Connection pool that an engine opens for a JDBC URL, and closes. */
public final class ConnectionPool {

  private ConnectionPool() {}

  /**
   * Opens an engine on a new pool; the pool is closed if that fails.
   *
   * @throws ConnectionLostException if there is no driver for the URL, or it does not connect
   */
  public static Engine open(String url, EngineOptions options) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    try {
      DriverManager.getDriver(url);
      return Engine.open(new DataSourceConnections(pool), pool::close, options);
    } catch (KindredException failure) {
      pool.close();
      throw failure;
    } catch (SQLException | RuntimeException failure) {
      pool.close();
      throw notOpened(failure);
    }
  }

  /** The URL stays out of the message: it may have a password. */
  private static ConnectionLostException notOpened(Exception failure) {
    return new ConnectionLostException(
        "The database can't be opened: no driver on the class path takes its URL, or it does not"
            + " connect. The cause tells which.",
        "",
        new SQLException(failure.getMessage(), "08001", failure));
  }
}
