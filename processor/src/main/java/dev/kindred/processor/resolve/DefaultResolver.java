package dev.kindred.processor.resolve;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.Phrase;
import dev.kindred.processor.diagnostic.Suggestions;
import dev.kindred.processor.model.ColumnTypeDescriptor;
import dev.kindred.processor.model.DefaultValue;
import java.util.Optional;

/** Resolver of defaults. A text that is no value of the column's type keeps the reason. */
final class DefaultResolver {

  private DefaultResolver() {}

  /** Returns the default of a column. */
  static Optional<DefaultValue> resolve(Attribute attribute, ColumnTypeDescriptor type) {
    return attribute
        .annotation(ModelAnnotation.DEFAULT)
        .filter(annotation -> annotation.count("value") == 1)
        .map(
            annotation -> {
              String text = text(annotation);
              return new DefaultValue(
                  text,
                  annotation.at("value"),
                  type.isEnum() ? enumMistake(text, type) : type.kind().mistake(text));
            });
  }

  private static String text(AnnotationDeclaration annotation) {
    return annotation.text("value").orElse("");
  }

  /** Returns an invalid default, since one text can't hold the values of several columns. */
  static Optional<DefaultValue> ofCompositeKey(Attribute attribute) {
    return attribute
        .annotation(ModelAnnotation.DEFAULT)
        .map(
            annotation ->
                new DefaultValue(
                    annotation.text("sql").orElseGet(() -> text(annotation)),
                    annotation.at(annotation.isWritten("sql") ? "sql" : "value"),
                    Optional.of(
                        Phrase.of("Leave it out: a relation to a composite key can have none."))));
  }

  private static Optional<Phrase> enumMistake(String text, ColumnTypeDescriptor type) {
    return type.enumConstants().contains(text)
        ? Optional.empty()
        : Optional.of(
            Phrase.of(
                "Write a constant of %s.%s",
                type.javaType(), Suggestions.among(text, type.enumConstants())));
  }
}
