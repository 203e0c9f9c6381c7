package dev.kindred.processor.diagnostic;

import dev.kindred.processor.type.ClassId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Report that collects all problems of a round. */
public final class ProblemReport {

  private final Set<ClassId> entities;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * Problem at a place in the source.
   *
   * @param text the whole message
   */
  public record Finding(Problem problem, SourceRef place, String text) {}

  /**
   * Creates a report.
   *
   * @param entities the classes that messages can be about, whether or not they name them
   */
  public ProblemReport(Collection<ClassId> entities) {
    this.entities = Set.copyOf(entities);
  }

  /**
   * Adds a problem. The details replace the format specifiers of its message; classes whose simple
   * name is ambiguous get their qualified name.
   */
  public void add(Problem problem, SourceRef place, Object... details) {
    Phrase message = problem.message().with(details);
    Set<ClassId> classes = new HashSet<>(entities);
    message.text(
        id -> {
          classes.add(id);
          return id.toString();
        });
    if (!isReported(problem, place)) {
      findings.add(new Finding(problem, place, message.text(id -> name(id, classes))));
    }
  }

  /** Returns whether a problem of a class that entities share was found by another entity. */
  private boolean isReported(Problem problem, SourceRef place) {
    boolean isShared =
        entities.stream().noneMatch(entity -> entity.qualifiedName().equals(place.typeName()));
    return isShared
        && findings.stream()
            .anyMatch(finding -> finding.problem() == problem && finding.place().equals(place));
  }

  private static String name(ClassId id, Set<ClassId> classes) {
    boolean isAmbiguous =
        classes.stream()
            .anyMatch(other -> !other.equals(id) && other.toString().equals(id.toString()));
    return isAmbiguous ? id.qualifiedName() : id.toString();
  }

  /** Returns the problems in the order in which they were added. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }
}
