package dev.kindred.processor.validation;

import dev.kindred.processor.diagnostic.AttributeProblem;
import dev.kindred.processor.diagnostic.Phrase;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.DefaultValue;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.model.ValueKind;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Rule that a default is a value of its column. */
final class DefaultRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    for (EntityDescriptor entity : schema.ownClasses()) {
      Set<String> reported = new HashSet<>();
      for (ColumnDescriptor column : entity.declaredColumns()) {
        column
            .defaultValue()
            .ifPresent(
                value ->
                    mistake(column, value)
                        .filter(mistake -> reported.add(column.attribute()))
                        .ifPresent(mistake -> report(column.attribute(), value, mistake, report)));
      }
    }
  }

  private static Optional<Phrase> mistake(ColumnDescriptor column, DefaultValue value) {
    ValueKind kind = column.type().kind();
    return value.isValid() ? column.size().excess(kind, kind.parse(value.text())) : value.mistake();
  }

  private static void report(
      String attribute, DefaultValue value, Phrase mistake, ProblemReport report) {
    report.add(AttributeProblem.BAD_DEFAULT, value.source(), value.text(), attribute, mistake);
  }
}
