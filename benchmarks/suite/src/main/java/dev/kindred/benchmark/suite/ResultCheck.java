package dev.kindred.benchmark.suite;

import dev.kindred.benchmark.BenchmarkDatabase;
import dev.kindred.benchmark.Engine;
import dev.kindred.benchmark.OperationDataSource;
import dev.kindred.benchmark.Peers;
import dev.kindred.benchmark.Workload;
import dev.kindred.benchmark.Workloads;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares the results of all peers with those of JDBC, before anything is measured. */
final class ResultCheck {

  private static final int TURNS = 3;

  private final Choice choice;

  ResultCheck(Choice choice) {
    this.choice = choice;
  }

  /** Refuses to go on if a peer has another result than JDBC. */
  void run() {
    List<String> differences = new ArrayList<>();
    for (Engine engine : choice.engines()) {
      Map<String, Object> expected = results(engine, Choice.BASELINE);
      for (String peer : choice.peers()) {
        Map<String, Object> actual = results(engine, peer);
        expected.forEach(
            (operation, result) -> {
              if (!result.equals(actual.get(operation))) {
                differences.add(
                    "%s on %s, %s:%n  expected %s%n  but was  %s"
                        .formatted(
                            peer,
                            engine.title(),
                            operation,
                            shortened(result),
                            shortened(actual.get(operation))));
              }
            });
      }
    }
    if (!differences.isEmpty()) {
      throw new IllegalStateException(
          "Peers have other results than JDBC:\n" + String.join("\n", differences));
    }
    System.out.printf(
        "%d peers have the results of JDBC in %d workloads on %s.%n",
        choice.peers().size() - 1, choice.workloads().size(), choice.engines());
  }

  private Map<String, Object> results(Engine engine, String peer) {
    try (BenchmarkDatabase database = BenchmarkDatabase.open(engine)) {
      OperationDataSource dataSource = database.dataSource();
      dataSource.begin();
      Workloads<?, ?> workloads = Peers.named(peer).open(database);
      dataSource.commit();
      Map<String, Object> results = new LinkedHashMap<>();
      for (Workload workload : choice.workloads()) {
        for (int turn = 0; turn < TURNS; turn++) {
          dataSource.begin();
          results.put(workload.title() + " " + turn, result(workload, workloads, turn));
          dataSource.commit();
        }
      }
      workloads.close();
      results.put("rows afterwards", database.storedRows());
      return results;
    }
  }

  /** Returns a failure as a result that equals no other, so that all of them are seen at once. */
  private static Object result(Workload workload, Workloads<?, ?> workloads, int turn) {
    try {
      return workload.result(workloads, turn);
    } catch (RuntimeException e) {
      return new Failure(e);
    }
  }

  private static String shortened(Object result) {
    String text = String.valueOf(result);
    return text.length() <= 300 ? text : text.substring(0, 300) + "..";
  }

  private static final class Failure {

    private final RuntimeException exception;

    Failure(RuntimeException exception) {
      this.exception = exception;
    }

    @Override
    public String toString() {
      return exception.toString();
    }
  }
}
