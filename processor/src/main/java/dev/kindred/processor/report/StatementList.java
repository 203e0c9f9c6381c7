package dev.kindred.processor.report;

import static dev.kindred.processor.report.markup.Markup.element;

import dev.kindred.processor.report.markup.Markup;
import dev.kindred.processor.report.sample.StatementSample;
import java.util.List;

/** List of statements, each as a call in Java and as SQL. */
final class StatementList {

  private StatementList() {}

  static Markup html(List<StatementSample> samples) {
    return Markup.join(samples.stream().map(StatementList::sample).toList());
  }

  private static Markup sample(StatementSample sample) {
    Markup variables =
        sample.variables().isEmpty()
            ? Markup.EMPTY
            : element("span.comment", "  // " + String.join(", ", sample.variables()));
    return element(
        "figure.statement",
        element("figcaption", sample.title()),
        element("pre.java", element("code", Markup.text(sample.call() + ";").and(variables))),
        element("pre.sql", element("code", String.join("\n", sample.clauses()))));
  }
}
