package dev.kindred.processor.validation;

import dev.kindred.processor.diagnostic.Problem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.DefaultValue;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import java.util.HashSet;
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
            .filter(value -> !value.isValid() && reported.add(column.attribute()))
            .ifPresent(value -> report(column.attribute(), value, report));
      }
    }
  }

  private static void report(String attribute, DefaultValue value, ProblemReport report) {
    report.add(
        Problem.BAD_DEFAULT,
        value.source(),
        value.text(),
        attribute,
        value.mistake().orElseThrow());
  }
}
