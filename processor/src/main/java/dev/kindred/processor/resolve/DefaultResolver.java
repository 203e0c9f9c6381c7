package dev.kindred.processor.resolve;

import dev.kindred.processor.declaration.AnnotationDeclaration;
import dev.kindred.processor.declaration.ModelAnnotation;
import dev.kindred.processor.diagnostic.Problem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.diagnostic.Suggestions;
import dev.kindred.processor.model.ColumnTypeModel;
import dev.kindred.processor.model.DefaultValue;
import java.util.Optional;

/** Reads defaults, and makes sure that they are values of their columns' types. */
final class DefaultResolver {

  private final ProblemReport report;

  DefaultResolver(ProblemReport report) {
    this.report = report;
  }

  Optional<DefaultValue> resolve(Attribute attribute, ColumnTypeModel type) {
    Optional<AnnotationDeclaration> annotation =
        attribute.declaration().annotation(ModelAnnotation.DEFAULT);
    if (annotation.isEmpty()) {
      return Optional.empty();
    }
    String text = annotation.get().text("value").orElse("");
    Optional<String> mistake = type.isEnum() ? enumMistake(text, type) : type.kind().mistake(text);
    mistake.ifPresent(
        why ->
            report.add(
                Problem.BAD_DEFAULT, annotation.get().at("value"), text, attribute.name(), why));
    return mistake.isPresent() ? Optional.empty() : Optional.of(new DefaultValue(text));
  }

  /** The key of several columns can't be written as one text. */
  Optional<DefaultValue> refuseComposite(Attribute attribute) {
    attribute
        .declaration()
        .annotation(ModelAnnotation.DEFAULT)
        .ifPresent(
            annotation ->
                report.add(
                    Problem.BAD_DEFAULT,
                    annotation.at("value"),
                    annotation.text("value").orElse(""),
                    attribute.name(),
                    "A relation to a composite key can have none."));
    return Optional.empty();
  }

  private static Optional<String> enumMistake(String text, ColumnTypeModel type) {
    return type.enumConstants().contains(text)
        ? Optional.empty()
        : Optional.of(
            "Write a constant of "
                + type.javaType()
                + "."
                + Suggestions.among(text, type.enumConstants()));
  }
}
