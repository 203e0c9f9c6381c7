package dev.kindred.processor.validation;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.Phrase;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.diagnostic.RelationProblem;
import dev.kindred.processor.model.AttributeDefect.InvalidRelation;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.GeneratedNames;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.type.HandleTypes;
import dev.kindred.processor.type.JavaType;
import java.util.Optional;

/** Rule that a handle and one annotation declare a relation together. */
final class RelationTypeRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    InvalidAttributes.in(schema, InvalidRelation.class)
        .forEach(each -> report(each.attribute(), each.defect(), schema, report));
  }

  private static void report(
      AttributeDescriptor attribute,
      InvalidRelation defect,
      SchemaDescriptor schema,
      ProblemReport report) {
    switch (defect) {
      case CONFLICTING_ANNOTATIONS -> reportConflict(attribute, report);
      case NULLABLE_HANDLE -> reportNullable(attribute, report);
      case MISSING_ANNOTATION -> reportMissing(attribute, report);
      case MISPLACED_ANNOTATION -> reportMisplaced(attribute, schema, report);
      case RAW_HANDLE ->
          report.add(
              RelationProblem.RAW_HANDLE,
              attribute.source(),
              attribute.name(),
              handle(attribute.type()));
      case NOT_AN_ENTITY -> {
        JavaType target = target(attribute);
        report.add(
            RelationProblem.NOT_AN_ENTITY,
            attribute.source(),
            attribute.name(),
            target,
            EntityAdvice.instead(target));
      }
      case KEYLESS_TARGET ->
          report.add(
              RelationProblem.KEYLESS_TARGET,
              attribute.source(),
              attribute.name(),
              target(attribute),
              attribute.name());
      case MISSING_METAMODEL -> reportMissingMetamodel(attribute, schema, report);
    }
  }

  private static void reportConflict(AttributeDescriptor attribute, ProblemReport report) {
    report.add(
        RelationProblem.CONFLICTING_RELATIONS,
        attribute.source(),
        attribute.name(),
        attribute.annotations().relations().get(0).kind(),
        attribute.annotations().relations().get(1).kind());
  }

  private static void reportNullable(AttributeDescriptor attribute, ProblemReport report) {
    JavaType handle =
        attribute.type().isClass("java.util.Optional") ? target(attribute) : attribute.type();
    boolean canBeOptional =
        !attribute.isKey()
            && attribute.annotations().relations().stream()
                .anyMatch(relation -> relation.kind() != ModelAnnotation.INVERSE);
    report.add(
        RelationProblem.NULLABLE_HANDLE,
        attribute.source(),
        handle(handle),
        attribute.name(),
        HandleTypes.isOne(handle) && canBeOptional
            ? Phrase.of("%s, with \"optional = true\"", handle)
            : handle);
  }

  private static void reportMissing(AttributeDescriptor attribute, ProblemReport report) {
    report.add(
        RelationProblem.MISSING_RELATION,
        attribute.source(),
        attribute.name(),
        HandleTypes.isMany(attribute.type())
            ? "@ManyToMany on it, or @Inverse if the other entity has the relation"
            : "@ForeignKey(onDelete = ..) or @OneToOne(onDelete = ..) on it, or @Inverse if the"
                + " other entity has the relation");
  }

  private static void reportMisplaced(
      AttributeDescriptor attribute, SchemaDescriptor schema, ProblemReport report) {
    AnnotationDeclaration relation = attribute.annotations().relations().get(0);
    report.add(
        RelationProblem.MISPLACED_RELATION,
        relation.source(),
        relation.kind(),
        place(relation.kind()),
        attribute.name(),
        attribute.type(),
        advice(attribute.type(), relation.kind(), schema));
  }

  private static String place(ModelAnnotation relation) {
    return switch (relation) {
      case INVERSE -> "a Many<..> or a One<..>";
      case MANY_TO_MANY -> "a Many<..>";
      default -> "a One<..>";
    };
  }

  private static Phrase advice(JavaType type, ModelAnnotation relation, SchemaDescriptor schema) {
    if (HandleTypes.isMany(type)) {
      return Phrase.of("Write @ManyToMany, or @Inverse if the other entity has the relation.");
    }
    if (HandleTypes.isOne(type)) {
      return Phrase.of("Write @ForeignKey(onDelete = ..) for one.");
    }
    Optional<JavaType> element = type.element().filter(each -> isEntity(each, schema));
    if (element.isPresent()) {
      return adviceForMany(element.get(), relation);
    }
    JavaType target = type.argument().orElse(type);
    String handle = relation == ModelAnnotation.MANY_TO_MANY ? "Many" : "One";
    return isEntity(target, schema)
        ? Phrase.of("Write %s<%s>.", handle, target)
        : Phrase.of("Leave it out, or write %s<..> with an entity.", handle);
  }

  private static Phrase adviceForMany(JavaType target, ModelAnnotation relation) {
    return relation == ModelAnnotation.INVERSE || relation == ModelAnnotation.MANY_TO_MANY
        ? Phrase.of("Write Many<%s>.", target)
        : Phrase.of(
            "Write @ManyToMany Many<%s>, or @Inverse Many<%s> if %s has the relation.",
            target, target, target);
  }

  private static boolean isEntity(JavaType type, SchemaDescriptor schema) {
    return type instanceof JavaType.Declared declared && schema.find(declared.id()).isPresent();
  }

  private static void reportMissingMetamodel(
      AttributeDescriptor attribute, SchemaDescriptor schema, ProblemReport report) {
    GeneratedNames names = schema.names();
    JavaType.Declared target = (JavaType.Declared) target(attribute);
    report.add(
        RelationProblem.MISSING_LOOKUPS,
        attribute.source(),
        attribute.name(),
        target,
        names.metamodel(target.id()).qualifiedName(),
        names.suffix().equals(GeneratedNames.DEFAULT_SUFFIX)
            ? ""
            : " and -Akindred.suffix=" + names.suffix());
  }

  private static JavaType target(AttributeDescriptor attribute) {
    return attribute.type().argument().orElse(attribute.type());
  }

  private static String handle(JavaType type) {
    return HandleTypes.isMany(type) ? "Many" : "One";
  }
}
