package dev.kindred.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Reads with Kindred and with hand-written JDBC, which sends the same SQL through the same pool and
 * builds the same objects. For each {@code xKindred} there is an {@code xJdbc}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReadBenchmark {

  private Restaurants restaurants;
  private String getSql;
  private String startsWithSql;
  private String allSql;
  private long next;

  /** Fills the tables, and asks Kindred which SQL it runs. */
  @Setup
  public void open() {
    restaurants = new Restaurants();
    getSql = Restaurant_.objects(restaurants.db).filter(Restaurant_.pk().eq(1)).sql();
    startsWithSql =
        Restaurant_.objects(restaurants.db)
            .filter(Restaurant_.place().name().startsWith("Demon"))
            .sql();
    allSql = Restaurant_.objects(restaurants.db).sql();
  }

  /** Drops the tables. */
  @TearDown
  public void close() {
    restaurants.close();
  }

  private long nextKey() {
    next = next % Restaurants.COUNT + 1;
    return next;
  }

  /** One restaurant by its key. */
  @Benchmark
  public Restaurant getKindred() {
    return Restaurant_.get(restaurants.db, nextKey());
  }

  /** One restaurant by its key. */
  @Benchmark
  public Restaurant getJdbc() throws SQLException {
    try (Connection connection = restaurants.pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(getSql)) {
      statement.setLong(1, nextKey());
      return read(statement).get(0);
    }
  }

  /** The ten restaurants at places whose names start with "Demon". */
  @Benchmark
  public List<Restaurant> startsWithKindred() {
    return Restaurant_.objects(restaurants.db)
        .filter(Restaurant_.place().name().startsWith("Demon"))
        .list();
  }

  /** The ten restaurants at places whose names start with "Demon". */
  @Benchmark
  public List<Restaurant> startsWithJdbc() throws SQLException {
    try (Connection connection = restaurants.pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(startsWithSql)) {
      statement.setString(1, "Demon%");
      return read(statement);
    }
  }

  /** All 1,000 restaurants. */
  @Benchmark
  public List<Restaurant> allKindred() {
    return Restaurant_.objects(restaurants.db).list();
  }

  /** All 1,000 restaurants. */
  @Benchmark
  public List<Restaurant> allJdbc() throws SQLException {
    try (Connection connection = restaurants.pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(allSql)) {
      return read(statement);
    }
  }

  private static List<Restaurant> read(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      List<Restaurant> restaurants = new ArrayList<>();
      while (rows.next()) {
        restaurants.add(
            new Restaurant(Place_.ref(rows.getLong(1)), rows.getBoolean(2), rows.getBoolean(3)));
      }
      return restaurants;
    }
  }
}
