package dev.kindred.benchmark.suite;

import dev.kindred.benchmark.Engine;
import dev.kindred.benchmark.Workload;
import java.util.List;
import java.util.Locale;

/** An SVG image: a line for each workload, with a dot for each peer at its ratio to JDBC. */
final class Chart {

  private static final int LEFT = 210;
  private static final int WIDTH = 560;
  private static final int TOP = 88;
  private static final int LINE = 30;
  private static final double LARGEST = 16;
  private static final List<String> COLOURS =
      List.of(
          "#d62728", "#1f77b4", "#2ca02c", "#9467bd", "#8c564b", "#e377c2", "#7f7f7f", "#17becf");

  private final Choice choice;
  private final OperationTables tables;
  private final StringBuilder svg = new StringBuilder();

  Chart(Choice choice, OperationTables tables) {
    this.choice = choice;
    this.tables = tables;
  }

  String text() {
    int height = TOP + choice.workloads().size() * LINE + 40;
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="13">
        <title>CPU time of an operation on H2 in memory, as ratio to hand-written JDBC</title>
        <rect width="100%%" height="100%%" fill="#ffffff"/>
        """
            .formatted(LEFT + WIDTH + 30, height));
    legend();
    grid(height);
    for (int i = 0; i < choice.workloads().size(); i++) {
      line(choice.workloads().get(i), TOP + 20 + i * LINE);
    }
    return svg.append("</svg>\n").toString();
  }

  private void legend() {
    List<String> peers = others();
    for (int i = 0; i < peers.size(); i++) {
      int x = 20 + i % 4 * 190;
      int y = 20 + i / 4 * 22;
      dot(x, y, i);
      label(x + 12, y + 4, "start", peers.get(i));
    }
  }

  private void grid(int height) {
    label(LEFT - 20, TOP - 6, "end", "CPU time, ratio to JDBC");
    for (int ratio = 1; ratio <= LARGEST; ratio *= 2) {
      double x = position(ratio);
      svg.append(
          String.format(
              Locale.ROOT,
              "<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\" stroke=\"%s\"/>%n",
              x,
              TOP,
              x,
              height - 20,
              ratio == 1 ? "#000000" : "#cccccc"));
      label((int) x, TOP - 6, "middle", ratio + "x");
    }
  }

  private void line(Workload workload, int y) {
    label(LEFT - 20, y + 4, "end", workload.title());
    List<String> peers = others();
    // Kindred last, on top of the others.
    for (int i = peers.size() - 1; i >= 0; i--) {
      int peer = i;
      tables
          .ratio(Engine.H2, Metric.CPU, workload, peers.get(i))
          .ifPresent(ratio -> dot(position(ratio), y, peer));
    }
  }

  private void dot(double x, int y, int peer) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<circle cx=\"%.1f\" cy=\"%d\" r=\"%d\" fill=\"%s\"/>%n",
            x,
            y,
            peer == 0 ? 7 : 5,
            COLOURS.get(peer % COLOURS.size())));
  }

  private void label(int x, int y, String anchor, String text) {
    svg.append(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>%n".formatted(x, y, anchor, text));
  }

  /** Returns a place on a scale on which twice as much is always as far. */
  private static double position(double ratio) {
    double within = Math.min(Math.max(ratio, 0.7), LARGEST);
    return LEFT + WIDTH * Math.log(within / 0.7) / Math.log(LARGEST / 0.7);
  }

  private List<String> others() {
    return choice.peers().subList(1, choice.peers().size());
  }
}
