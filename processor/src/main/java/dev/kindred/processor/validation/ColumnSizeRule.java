package dev.kindred.processor.validation;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.AttributeProblem;
import dev.kindred.processor.diagnostic.Phrase;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.ColumnSizeDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.model.ValueKind;

/** Rule that a column has a size that all databases accept, and that its type has. */
final class ColumnSizeRule implements ModelRule {

  /** Maximum of digits on MariaDB and MySQL. */
  private static final int MOST_DIGITS = 65;

  /** Maximum of digits behind the point on MySQL. */
  private static final int LARGEST_SCALE = 30;

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    schema
        .ownClasses()
        .forEach(entity -> entity.attributes().forEach(a -> check(entity, a, report)));
  }

  private static void check(
      EntityDescriptor entity, AttributeDescriptor attribute, ProblemReport report) {
    if (attribute.storage() instanceof AttributeDescriptor.Stored stored) {
      attribute
          .annotations()
          .find(ModelAnnotation.COLUMN)
          .filter(AnnotationDeclaration::isComplete)
          .ifPresent(
              column ->
                  new Size(attribute, column, entity.column(stored.column()), report).check());
    }
  }

  /** Size that an attribute declares. */
  private record Size(
      AttributeDescriptor attribute,
      AnnotationDeclaration annotation,
      ColumnDescriptor column,
      ProblemReport report) {

    void check() {
      ValueKind kind = column.type().single().kind();
      if (checkIsUsed("length", kind.hasLength())) {
        checkRange("length", 1, Integer.MAX_VALUE);
      }
      boolean isValid =
          checkIsUsed("precision", kind.hasDigits()) && checkRange("precision", 1, MOST_DIGITS);
      if (checkIsUsed("scale", kind.hasScale())
          && checkRange("scale", 0, LARGEST_SCALE)
          && kind.hasScale()
          && isValid) {
        checkScale();
      }
    }

    private boolean checkIsUsed(String member, boolean isUsed) {
      boolean isValid = isUsed || !annotation.isWritten(member);
      if (!isValid) {
        add(member, Phrase.of("The type %s has none: leave it out.", attribute.type()));
      }
      return isValid;
    }

    private boolean checkRange(String member, int least, int most) {
      int value = annotation.number(member).orElse(least);
      if (value < least) {
        add(member, Phrase.of("Write %s or more.", least));
      } else if (value > most) {
        add(member, Phrase.of("Not all databases take more than %s.", most));
      }
      return value >= least && value <= most;
    }

    private void checkScale() {
      ColumnSizeDescriptor size = column.size();
      if (size.scale() <= size.precision()) {
        return;
      }
      if (annotation.isWritten("scale")) {
        add("scale", Phrase.of("It can't be more than the precision, %s.", size.precision()));
      } else {
        add(
            "precision",
            Phrase.of("It is less than the scale, %s. Add \"scale = ..\".", size.scale()));
      }
    }

    private void add(String member, Phrase advice) {
      report.add(
          AttributeProblem.INVALID_SIZE,
          annotation.at(member),
          member,
          attribute.name(),
          annotation.number(member).orElseThrow(),
          advice);
    }
  }
}
