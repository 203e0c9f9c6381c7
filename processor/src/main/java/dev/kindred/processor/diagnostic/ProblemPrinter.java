package dev.kindred.processor.diagnostic;

import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Hands problems to the compiler, each once. */
public final class ProblemPrinter {

  private final Messager messager;
  private final Set<Printed> printed = new HashSet<>();

  private record Printed(Element element, String text) {}

  /** Prints with this messager. */
  public ProblemPrinter(Messager messager) {
    this.messager = messager;
  }

  /** Prints what was not printed before. */
  public void print(ProblemReport report) {
    report.findings().forEach(this::print);
  }

  private void print(ProblemReport.Finding finding) {
    SourceRef place = finding.place();
    if (!printed.add(new Printed(place.element, finding.text()))) {
      return;
    }
    if (place.annotation == null) {
      messager.printMessage(Diagnostic.Kind.ERROR, finding.text(), place.element);
    } else if (place.value == null) {
      messager.printMessage(Diagnostic.Kind.ERROR, finding.text(), place.element, place.annotation);
    } else {
      messager.printMessage(
          Diagnostic.Kind.ERROR, finding.text(), place.element, place.annotation, place.value);
    }
  }

  /** Prints a problem that has no place in the source. */
  public void print(Problem problem, Object... details) {
    messager.printMessage(Diagnostic.Kind.ERROR, problem.message(details));
  }
}
