package dev.kindred.benchmark.suite;

import dev.kindred.benchmark.Engine;
import dev.kindred.benchmark.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tables of measurements: a row for each workload, a column for each peer. */
final class OperationTables {

  private final Choice choice;
  private final List<Measurement> measurements;

  OperationTables(Choice choice, List<Measurement> measurements) {
    this.choice = choice;
    this.measurements = measurements;
  }

  String of(Engine engine) {
    StringBuilder text = new StringBuilder();
    for (Metric metric : metrics(engine)) {
      text.append(metric.title()).append(":\n\n");
      text.append(table(engine, metric)).append('\n');
    }
    return text.toString().stripTrailing();
  }

  /** Returns what matters: the CPU time of a client leaves out its server. */
  private static List<Metric> metrics(Engine engine) {
    return engine == Engine.H2
        ? List.of(Metric.CPU, Metric.BYTES)
        : List.of(Metric.CPU, Metric.BYTES, Metric.WALL);
  }

  private Table table(Engine engine, Metric metric) {
    List<String> head = new ArrayList<>(choice.peers());
    head.add(0, "");
    Table table = new Table(head);
    for (Workload workload : choice.workloads()) {
      table.row(row(engine, metric, workload));
    }
    return table;
  }

  private List<String> row(Engine engine, Metric metric, Workload workload) {
    List<Optional<Double>> ratios =
        choice.peers().stream().map(peer -> ratio(engine, metric, workload, peer)).toList();
    double best =
        ratios.stream()
            .skip(1)
            .flatMap(Optional::stream)
            .mapToDouble(Double::doubleValue)
            .min()
            .orElse(0);
    List<String> row = new ArrayList<>();
    row.add(workload.title());
    row.add(absolute(engine, metric, workload));
    ratios.stream()
        .skip(1)
        .forEach(ratio -> row.add(ratio.map(value -> shown(value, best)).orElse("-")));
    return row;
  }

  private static String shown(double ratio, double best) {
    String text = String.format(Locale.ROOT, "%.2f", ratio);
    return ratio == best ? "**" + text + "**" : text;
  }

  private String absolute(Engine engine, Metric metric, Workload workload) {
    return measurement(engine, workload, Choice.BASELINE)
        .map(found -> metric.absolute(metric.of(found)))
        .orElse("-");
  }

  /** Returns how much more than JDBC a peer needs. */
  Optional<Double> ratio(Engine engine, Metric metric, Workload workload, String peer) {
    return measurement(engine, workload, Choice.BASELINE)
        .flatMap(
            baseline ->
                measurement(engine, workload, peer)
                    .map(found -> metric.of(found) / metric.of(baseline)));
  }

  private Optional<Measurement> measurement(Engine engine, Workload workload, String peer) {
    return measurements.stream()
        .filter(
            candidate ->
                candidate.engine() == engine
                    && candidate.workload() == workload
                    && candidate.peer().equals(peer))
        .findFirst();
  }
}
