package dev.kindred.processor.report.sample;

import java.util.List;

/**
 * Call in Java, and the SQL that the runtime sends for it.
 *
 * @param title what it does
 * @param variables the variables of the call, each after its type
 * @param clauses the clauses of the statement
 */
public record StatementSample(
    String title, String call, List<String> variables, List<String> clauses) {

  /** Copies the lists. */
  public StatementSample {
    variables = List.copyOf(variables);
    clauses = List.copyOf(clauses);
  }
}
