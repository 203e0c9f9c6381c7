package dev.kindred.benchmark.suite;

import dev.kindred.benchmark.BenchmarkDatabase;
import dev.kindred.benchmark.Engine;
import dev.kindred.benchmark.Peers;
import dev.kindred.benchmark.Scaling;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Measures how the time of an operation grows with its rows, keys, conditions and threads: Kindred
 * beside JDBC, in one JVM.
 */
final class ScalingRuns {

  private static final List<Integer> ROWS = List.of(10, 100, 1_000, 10_000, 100_000, 1_000_000);
  private static final List<Integer> KEYS = List.of(100, 1_000, 4_000, 16_000, 60_000);
  private static final List<Integer> CONDITIONS = List.of(1, 10, 100, 1_000, 10_000);
  private static final List<Integer> THREADS = List.of(1, 2, 4, 8, 16);
  private static final int AUTHORS = 100_000;

  private final Engine engine;
  private final long budget;

  ScalingRuns(Engine engine, boolean quick) {
    this.engine = engine;
    this.budget = TimeUnit.MILLISECONDS.toNanos(quick ? 500 : 2_000);
  }

  String run() {
    try (BenchmarkDatabase database = BenchmarkDatabase.open(engine, AUTHORS, 16)) {
      OperationTimes jdbc = new OperationTimes(database, scaling(Choice.BASELINE, database));
      OperationTimes kindred = new OperationTimes(database, scaling("kindred", database));
      return String.join(
          "\n",
          "Books, by a condition on the key:\n",
          table("rows", "row", ROWS, jdbc, kindred, (peer, rows) -> peer.books(rows).size()),
          "Books, by a list of keys:\n",
          table("keys", "key", KEYS, jdbc, kindred, (peer, keys) -> byKey(peer, keys)),
          "Authors with their ten books each:\n",
          table("authors", "author", KEYS, jdbc, kindred, Scaling::booksOfAuthors),
          "One book, if it meets one of many conditions:\n",
          table("conditions", "condition", CONDITIONS, jdbc, kindred, ScalingRuns::byConditions),
          "One book by its key, by many threads:\n",
          threads(jdbc, kindred).toString().stripTrailing());
    }
  }

  private static Scaling scaling(String peer, BenchmarkDatabase database) {
    return Peers.named(peer).scaling(database).orElseThrow();
  }

  private static int byKey(Scaling peer, int keys) {
    return peer.booksByKey(LongStream.range(0, keys).map(i -> 1 + i * 16).boxed().toList()).size();
  }

  private static int byConditions(Scaling peer, int conditions) {
    List<Integer> pages = IntStream.range(0, conditions).map(i -> 100 + i).boxed().toList();
    return peer.bookWithPages(1, pages).size();
  }

  private String table(
      String title,
      String unit,
      List<Integer> counts,
      OperationTimes jdbc,
      OperationTimes kindred,
      OperationTimes.Operation operation) {
    Table table =
        new Table(
            List.of(
                title,
                "JDBC, ns for each " + unit,
                "Kindred, ns for each " + unit,
                "ratio",
                "bytes, ratio"));
    for (int count : counts) {
      OperationTimes.Best hand = jdbc.best(operation, count, budget);
      OperationTimes.Best best = kindred.best(operation, count, budget);
      if (hand.result() != best.result()) {
        throw new IllegalStateException(title + " " + count + ": " + hand + " and " + best);
      }
      table.row(
          List.of(
              number(count),
              number(hand.time() / count),
              number(best.time() / count),
              ratio(best.time(), hand.time()),
              ratio(best.bytes(), hand.bytes())));
    }
    return table.toString();
  }

  private Table threads(OperationTimes jdbc, OperationTimes kindred) {
    Table table = new Table(List.of("threads", "JDBC, a second", "Kindred, a second", "ratio"));
    for (int threads : THREADS) {
      double hand = jdbc.throughput(threads, budget);
      double perSecond = kindred.throughput(threads, budget);
      table.row(List.of(number(threads), number(hand), number(perSecond), ratio(perSecond, hand)));
    }
    return table;
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%,.0f", number);
  }

  private static String ratio(double value, double baseline) {
    return String.format(Locale.ROOT, "%.2f", value / baseline);
  }
}
