package dev.kindred.benchmark.suite;

import dev.kindred.Database;
import dev.kindred.benchmark.Engine;
import dev.kindred.benchmark.kindred.rental.RentalQuestion;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Measures analytical questions, each by Kindred and by SQL that was written by hand, which must
 * have the same results.
 */
final class QuestionRuns {

  private static final int ROWS = 1_000_000;
  private static final int QUICK_ROWS = 100_000;

  /** H2 joins only by nested loops, which take the square of the rows without an index. */
  private static final int ROWS_OF_NESTED_LOOPS = 4_000;

  /** Added before rounding, since the order of a sum of floating point numbers may differ. */
  private static final BigDecimal TINY = new BigDecimal("0.0000013");

  private static final int LEAST_RUNS = 3;
  private static final int MOST_RUNS = 20;

  private final Choice choice;
  private final Engine engine;
  private final LongSupplier clock;

  /** Creates the runs for a database; H2 works in the thread that calls it. */
  QuestionRuns(Choice choice, Engine engine) {
    this.choice = choice;
    this.engine = engine;
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    this.clock = engine == Engine.H2 ? threads::getCurrentThreadCpuTime : System::nanoTime;
  }

  /** Returns the table. */
  String run() {
    int rows = choice.quick() ? QUICK_ROWS : ROWS;
    int withoutIndex = engine == Engine.H2 ? ROWS_OF_NESTED_LOOPS : rows;
    Map<RentalQuestion, String> bare;
    try (RentalDatabase database = RentalDatabase.open(engine, withoutIndex)) {
      bare = measured(database.dataSource());
    }
    Map<RentalQuestion, String> indexed;
    try (RentalDatabase database = RentalDatabase.open(engine, rows)) {
      database.createIndexes();
      indexed = measured(database.dataSource());
    }
    Table table =
        new Table(
            List.of(
                "question",
                "no index, %,d rows: by hand, Kindred".formatted(withoutIndex),
                "index, %,d rows: by hand, Kindred".formatted(rows)));
    for (RentalQuestion question : RentalQuestion.values()) {
      table.row(List.of(Choice.nameOf(question), bare.get(question), indexed.get(question)));
    }
    return table.toString().stripTrailing();
  }

  private Map<RentalQuestion, String> measured(DataSource dataSource) {
    Database database = Database.of(dataSource);
    Map<RentalQuestion, String> cells = new EnumMap<>(RentalQuestion.class);
    for (RentalQuestion question : RentalQuestion.values()) {
      cells.put(
          question,
          measured(
              question,
              () -> byHand(dataSource, HandWritten.sql(question)),
              () -> question.of(database).list()));
    }
    return cells;
  }

  /** Runs both in turn, so that what else the machine does meets both; the fastest run counts. */
  private String measured(
      RentalQuestion question,
      Supplier<? extends List<? extends List<?>>> byHand,
      Supplier<? extends List<? extends List<?>>> byKindred) {
    requireEqual(question, byHand.get(), byKindred.get());
    long hand = Long.MAX_VALUE;
    long kindred = Long.MAX_VALUE;
    long end = System.nanoTime() + (choice.quick() ? 1_000_000_000L : 3_000_000_000L);
    for (int i = 0; i < LEAST_RUNS || (i < MOST_RUNS && System.nanoTime() < end); i++) {
      hand = Math.min(hand, time(byHand));
      kindred = Math.min(kindred, time(byKindred));
    }
    return String.format(
        Locale.ROOT, "%.1f ms, %.1f ms (%.2f)", hand / 1e6, kindred / 1e6, (double) kindred / hand);
  }

  private static void requireEqual(
      RentalQuestion question, List<? extends List<?>> hand, List<? extends List<?>> kindred) {
    if (!comparable(hand).equals(comparable(kindred))) {
      throw new IllegalStateException(question + " has other results by Kindred than by hand.");
    }
  }

  private static List<String> comparable(List<? extends List<?>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(QuestionRuns::comparable).toList().toString())
        .toList();
  }

  private static String comparable(Object value) {
    return value instanceof Number number
        ? new BigDecimal(number.toString()).add(TINY).setScale(4, RoundingMode.DOWN).toString()
        : String.valueOf(value);
  }

  private long time(Supplier<?> call) {
    long start = clock.getAsLong();
    call.get();
    return clock.getAsLong() - start;
  }

  private static List<List<Object>> byHand(DataSource dataSource, String sql) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      int columns = rows.getMetaData().getColumnCount();
      List<List<Object>> all = new ArrayList<>();
      while (rows.next()) {
        List<Object> row = new ArrayList<>(columns);
        for (int column = 1; column <= columns; column++) {
          row.add(rows.getObject(column));
        }
        all.add(row);
      }
      return all;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
