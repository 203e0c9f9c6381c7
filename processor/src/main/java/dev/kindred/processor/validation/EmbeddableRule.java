package dev.kindred.processor.validation;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.AttributeProblem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.diagnostic.ValueObjectProblem;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.type.ClassTraits;
import java.util.stream.Stream;

/** Rule that value objects have attributes, and that these have no annotation of entities only. */
final class EmbeddableRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    for (EntityDescriptor embeddable : schema.ownEmbeddables()) {
      checkAttributes(embeddable, report);
      embeddable.attributes().forEach(attribute -> check(embeddable, attribute, report));
      Stream.of(ModelAnnotation.RENAMED_FROM, ModelAnnotation.COMMENT, ModelAnnotation.AUDITED)
          .flatMap(kind -> embeddable.type().annotations().find(kind).stream())
          .forEach(
              annotation ->
                  report.add(
                      AttributeProblem.MISPLACED_ANNOTATION,
                      annotation.source(),
                      annotation.kind(),
                      embeddable.id(),
                      "A value object has no table. Leave it out."));
    }
    for (EntityDescriptor entity : schema.own()) {
      entity
          .type()
          .annotations()
          .find(ModelAnnotation.EMBEDDABLE)
          .ifPresent(
              annotation ->
                  report.add(
                      ValueObjectProblem.ENTITY_AND_EMBEDDABLE, annotation.source(), entity.id()));
    }
  }

  private static void checkAttributes(EntityDescriptor embeddable, ProblemReport report) {
    boolean isInstantiable =
        embeddable.type().traits().isRecord()
            || embeddable.type().traits().kind() == ClassTraits.Kind.CLASS;
    if (isInstantiable && embeddable.attributes().isEmpty()) {
      report.add(
          ValueObjectProblem.EMPTY_EMBEDDABLE,
          embeddable.source(),
          embeddable.id(),
          embeddable.type().traits().isRecord()
              ? "Add a component."
              : "Add a field that is neither static nor transient.");
    }
  }

  private static void check(
      EntityDescriptor embeddable, AttributeDescriptor attribute, ProblemReport report) {
    for (AnnotationDeclaration annotation : attribute.annotations().all()) {
      String advice = advice(annotation.kind());
      if (!advice.isEmpty()) {
        report.add(
            ValueObjectProblem.NOT_IN_VALUE_OBJECT,
            annotation.source(),
            annotation.kind(),
            attribute.name(),
            embeddable.id(),
            advice);
      }
    }
  }

  private static String advice(ModelAnnotation annotation) {
    return switch (annotation) {
      case ID -> "Put it on the attribute of the entity: @Id @Embedded.";
      case VERSION, TENANT, SOFT_DELETE -> "Put it on an attribute of the entity.";
      case CHECK, GENERATED_COLUMN ->
          "The names of its columns are those of the entity's table. Put it on the entity.";
      case MANY_TO_MANY, INVERSE -> "Declare the relation in the entity.";
      default -> "";
    };
  }
}
