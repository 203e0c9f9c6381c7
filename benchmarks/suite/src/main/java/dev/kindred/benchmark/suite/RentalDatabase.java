package dev.kindred.benchmark.suite;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.kindred.benchmark.BenchmarkDatabase;
import dev.kindred.benchmark.Engine;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** A database with the tables of the questions, whose rows are computed by the database. */
final class RentalDatabase implements AutoCloseable {

  private static final List<String> REFERENCES =
      List.of(
          "customer (store_id)",
          "film_category (category_id)",
          "rental (film_id)",
          "rental (customer_id)",
          "payment (rental_id)",
          "payment (customer_id)");

  private final Engine engine;
  private final HikariDataSource pool;

  private RentalDatabase(Engine engine) {
    this.engine = engine;
    HikariConfig configuration = new HikariConfig();
    configuration.setJdbcUrl(
        switch (engine) {
          case H2 ->
              "jdbc:h2:mem:"
                  + UUID.randomUUID()
                  + ";DATABASE_TO_LOWER=TRUE;OPTIMIZE_REUSE_RESULTS=FALSE";
          case POSTGRESQL -> System.getProperty(BenchmarkDatabase.POSTGRESQL);
        });
    configuration.setMaximumPoolSize(1);
    this.pool = new HikariDataSource(configuration);
  }

  /** Opens one with about so many rows in all, without indexes on foreign keys. */
  static RentalDatabase open(Engine engine, int rows) {
    RentalDatabase database = new RentalDatabase(engine);
    database.execute(schema());
    database.execute(data(rows / 2.1, engine == Engine.H2 ? "system_range" : "generate_series"));
    database.analyze();
    return database;
  }

  private static List<String> schema() {
    return List.of(
        "drop table if exists payment, rental, film_category, film, category, customer, store",
        "create table store (id bigint primary key, city varchar(50) not null)",
        "create table customer (id bigint primary key, name varchar(50) not null,"
            + " store_id bigint not null)",
        "create table category (id bigint primary key, name varchar(50) not null)",
        "create table film (id bigint primary key, title varchar(100) not null)",
        "create table film_category (film_id bigint not null, category_id bigint not null,"
            + " primary key (film_id, category_id))",
        "create table rental (id bigint primary key, rented_on date not null,"
            + " film_id bigint not null, customer_id bigint not null)",
        "create table payment (id bigint primary key, amount numeric(8, 2) not null,"
            + " paid_on date not null, rental_id bigint not null, customer_id bigint not null)");
  }

  /**
   * Some films were never rented, some customers rented nothing, some rented much more than others;
   * one rental of fifty was not paid, and another one twice.
   */
  private static List<String> data(double size, String range) {
    long rentals = Math.max(100, (long) size);
    long customers = rentals / 40 + 20;
    long films = rentals / 50 + 50;
    long rented = films - films / 50 - 1;
    return List.of(
        "insert into store select x, 'city ' || x from %s(1, 5) as t(x)".formatted(range),
        "insert into category select x, 'category ' || x from %s(1, 16) as t(x)".formatted(range),
        "insert into customer select x, 'customer ' || x, 1 + mod(x, 5) from %s(1, cast(%d as bigint)) as t(x)"
            .formatted(range, customers),
        "insert into film select x, 'film ' || x from %s(1, cast(%d as bigint)) as t(x)"
            .formatted(range, films),
        "insert into film_category select id, 1 + mod(id, case when id > %d then 5 else 16 end)"
                .formatted(rented)
            + " from film",
        "insert into film_category select id, 1 + mod(id + 7, 16) from film"
            + " where mod(id, 3) = 0 and id <= %d".formatted(rented),
        ("insert into rental select x, date '2024-01-01' + cast(mod(x * 31, 366) as int), 1 + mod(x"
                + " * 7919 + mod(x, 7) * x, %d), case when mod(x, 10) < 3 then 1 + mod(x * 31, %d)"
                + " else 1 + mod(x * 7919, %d) end from %s(1, cast(%d as bigint)) as t(x)")
            .formatted(rented, customers / 5, customers - customers / 20, range, rentals),
        "insert into payment select id, mod(id * 37, 900) / 100.0 + 0.99, rented_on + 1,"
            + " case when mod(id, 50) = 0 then id - 1 else id end, customer_id from rental");
  }

  /** Creates an index on each foreign key. */
  void createIndexes() {
    execute(REFERENCES.stream().map(each -> "create index on " + each).map(this::named).toList());
    analyze();
  }

  private String named(String statement) {
    return engine == Engine.POSTGRESQL
        ? statement
        : statement.replace(
            "index on ", "index i" + Integer.toHexString(statement.hashCode()) + " on ");
  }

  private void analyze() {
    execute(List.of(engine == Engine.POSTGRESQL ? "vacuum analyze" : "analyze"));
  }

  private void execute(List<String> statements) {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  DataSource dataSource() {
    return pool;
  }

  @Override
  public void close() {
    pool.close();
  }
}
