package dev.kindred.benchmark.suite;

import java.util.ArrayList;
import java.util.List;

/** A table in Markdown. */
final class Table {

  private final List<List<String>> rows = new ArrayList<>();

  Table(List<String> head) {
    rows.add(head);
    rows.add(head.stream().map(column -> "---").toList());
  }

  void row(List<String> cells) {
    rows.add(cells);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      text.append("| ").append(String.join(" | ", row)).append(" |\n");
    }
    return text.toString();
  }
}
