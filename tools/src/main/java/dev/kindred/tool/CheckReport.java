package dev.kindred.tool;

import dev.kindred.stability.Preview;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@link Check} found.
 *
 * @param problems what is wrong and what to do, a line each; empty if all is well
 * @param notes what is worth knowing, a line each
 */
@Preview
public record CheckReport(List<String> problems, List<String> notes) {

  /** Copies the lists. */
  public CheckReport {
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }

  /** Returns the report as lines for a person. */
  public List<String> lines() {
    return Stream.concat(problems.stream(), notes.stream()).toList();
  }

  /**
   * Does nothing if all is well.
   *
   * @throws MigrationException with the report if something is wrong
   */
  public void requireGreen() {
    if (!problems.isEmpty()) {
      throw new MigrationException(toString(), null);
    }
  }

  @Override
  public String toString() {
    return lines().stream().collect(Collectors.joining("\n"));
  }
}
