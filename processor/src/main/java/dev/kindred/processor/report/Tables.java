package dev.kindred.processor.report;

import static dev.kindred.processor.report.markup.Markup.element;

import dev.kindred.processor.report.markup.Markup;
import java.util.List;
import java.util.stream.IntStream;

/** Tables of the page. */
final class Tables {

  private Tables() {}

  /** Returns a table; each cell has its heading, which a narrow screen shows in front of it. */
  static Markup of(List<String> headings, List<List<Markup>> rows) {
    return element(
        "table",
        element(
            "thead",
            element("tr", headings.stream().map(heading -> element("th", heading)).toList())),
        element("tbody", rows.stream().map(row -> row(headings, row)).toList()));
  }

  private static Markup row(List<String> headings, List<Markup> cells) {
    return element(
        "tr",
        IntStream.range(0, cells.size())
            .mapToObj(i -> element("td", cells.get(i)).with("data-heading", headings.get(i)))
            .toList());
  }
}
