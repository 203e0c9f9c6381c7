package dev.kindred.processor.diagnostic;

import dev.kindred.processor.type.ClassId;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Printer of problems to the compiler, each once. */
public final class ProblemPrinter {

  private final Messager messager;
  private final Set<Printed> printed = new HashSet<>();

  private record Printed(Element element, String text) {}

  /** Creates a printer. */
  public ProblemPrinter(Messager messager) {
    this.messager = messager;
  }

  /** Prints the problems that were not printed before. */
  public void print(ProblemReport report) {
    report.findings().forEach(this::print);
  }

  /** Returns whether a problem is told without failing the compilation. */
  public static boolean isNote(Problem problem) {
    return problem == ValueObjectProblem.ABSENT_WITHOUT_PARTS;
  }

  private void print(ProblemReport.Finding finding) {
    SourceRef place = finding.place();
    if (!printed.add(new Printed(place.element, finding.text()))) {
      return;
    }
    Diagnostic.Kind kind = isNote(finding.problem()) ? Diagnostic.Kind.NOTE : Diagnostic.Kind.ERROR;
    if (place.annotation == null) {
      messager.printMessage(kind, finding.text(), place.element);
    } else if (place.value == null) {
      messager.printMessage(kind, finding.text(), place.element, place.annotation);
    } else {
      messager.printMessage(kind, finding.text(), place.element, place.annotation, place.value);
    }
  }

  /** Prints a problem without a place in the source. */
  public void print(Problem problem, Object... details) {
    messager.printMessage(
        Diagnostic.Kind.ERROR, problem.message().with(details).text(ClassId::toString));
  }

  /** Prints a compiler note without a source position. */
  public void note(String text) {
    messager.printMessage(Diagnostic.Kind.NOTE, text);
  }
}
