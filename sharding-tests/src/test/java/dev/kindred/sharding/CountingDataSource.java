package dev.kindred.sharding;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Pool of connections to one shard, which notes the shard when a statement is sent to it. Its
 * properties are those by which ShardingSphere recognises a data source.
 */
public final class CountingDataSource implements DataSource, AutoCloseable {

  /** Numbers of the shards that a statement was sent to. */
  private static final Set<Integer> TOUCHED = new TreeSet<>();

  private final int number;
  private final HikariDataSource pool;
  private String url;

  CountingDataSource(int number, String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(8);
    config.setMinimumIdle(1);
    this.number = number;
    this.url = url;
    this.pool = new HikariDataSource(config);
  }

  /** The number of shards that a statement was sent to since the last call. */
  static int touched() {
    synchronized (TOUCHED) {
      int shards = TOUCHED.size();
      TOUCHED.clear();
      return shards;
    }
  }

  @Override
  public Connection getConnection() throws SQLException {
    return wrapped(Connection.class, pool.getConnection());
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return getConnection();
  }

  private <T> T wrapped(Class<T> type, T target) {
    return type.cast(
        Proxy.newProxyInstance(
            CountingDataSource.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> call(target, method, arguments)));
  }

  private Object call(Object target, Method method, Object[] arguments) throws Throwable {
    if (target instanceof Statement && method.getName().startsWith("execute")) {
      synchronized (TOUCHED) {
        TOUCHED.add(number);
      }
    }
    try {
      Object result = method.invoke(target, arguments);
      return result instanceof PreparedStatement prepared
          ? wrapped(PreparedStatement.class, prepared)
          : result instanceof Statement statement ? wrapped(Statement.class, statement) : result;
    } catch (InvocationTargetException failure) {
      throw failure.getCause();
    }
  }

  /** For ShardingSphere. */
  public String getUrl() {
    return url;
  }

  /** For ShardingSphere. */
  public void setUrl(String other) {
    url = other;
  }

  /** For ShardingSphere. */
  public String getUsername() {
    return "postgres";
  }

  /** For ShardingSphere. */
  public void setUsername(String other) {}

  @Override
  public PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter writer) {}

  @Override
  public void setLoginTimeout(int seconds) {}

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getGlobal();
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    return type.cast(this);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return type.isInstance(this);
  }

  @Override
  public void close() {
    pool.close();
  }
}
