package dev.kindred.processor.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Report that collects all problems of a round. */
public final class ProblemReport {

  private final List<Finding> findings = new ArrayList<>();

  /**
   * Problem at a place in the source.
   *
   * @param text the whole message
   */
  public record Finding(Problem problem, SourceRef place, String text) {}

  /** Adds a problem; the details replace the format specifiers of its message. */
  public void add(Problem problem, SourceRef place, Object... details) {
    findings.add(new Finding(problem, place, problem.message(details)));
  }

  /** Returns the problems in the order in which they were added. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }
}
