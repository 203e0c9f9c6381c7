package dev.kindred.processor.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that all of it can be told at once. */
public final class ProblemReport {

  private final List<Finding> findings = new ArrayList<>();

  /**
   * One problem at one place.
   *
   * @param text the whole message
   */
  public record Finding(Problem problem, SourceRef place, String text) {}

  /** Adds a problem; the details fill the blanks of its message. */
  public void add(Problem problem, SourceRef place, Object... details) {
    findings.add(new Finding(problem, place, problem.message(details)));
  }

  /** What was found so far. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }
}
