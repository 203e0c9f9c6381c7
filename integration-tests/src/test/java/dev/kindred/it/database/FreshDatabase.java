package dev.kindred.it.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A database that was empty when it was made and that nobody else uses. */
public final class FreshDatabase implements AutoCloseable {

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final TestDatabase kind;
  private final DatabaseServer server;
  private final String name;
  private final String url;
  private final HikariDataSource dataSource;

  private FreshDatabase(
      TestDatabase kind,
      DatabaseServer server,
      String name,
      String url,
      HikariDataSource dataSource) {
    this.kind = kind;
    this.server = server;
    this.name = name;
    this.url = url;
    this.dataSource = dataSource;
  }

  static FreshDatabase create(
      TestDatabase kind, DatabaseServer server, Consumer<? super HikariConfig> settings) {
    String name = server.name(NUMBERS.incrementAndGet());
    String url = server.create(name);
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(8);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(10_000);
    kind.configure(config);
    settings.accept(config);
    try {
      return new FreshDatabase(kind, server, name, url, new HikariDataSource(config));
    } catch (RuntimeException e) {
      server.drop(name);
      throw e;
    }
  }

  public TestDatabase kind() {
    return kind;
  }

  /** The name of the database on its server; unique while the server runs. */
  public String name() {
    return name;
  }

  /** For a connection or a pool of one's own, without what the pool sets on each connection. */
  public String jdbcUrl() {
    return url;
  }

  public HikariDataSource dataSource() {
    return dataSource;
  }

  @Override
  public void close() {
    dataSource.close();
    server.drop(name);
  }
}
