package dev.kindred.processor.validation;

import dev.kindred.processor.annotation.IgnoredDeclaration.InheritedFields;
import dev.kindred.processor.annotation.StrayAnnotation;
import dev.kindred.processor.diagnostic.EntityProblem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.type.ClassId;
import dev.kindred.processor.type.JavaType;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rule that no class but entities has annotations of entities. A class that an entity extends or
 * has a relation to is reported there.
 */
public final class StrayAnnotationRule {

  private StrayAnnotationRule() {}

  /** Reports the stray annotations of a round. */
  public static void check(
      Collection<StrayAnnotation> found, SchemaDescriptor schema, ProblemReport report) {
    Set<ClassId> reported =
        Stream.concat(related(schema), superclasses(schema)).collect(Collectors.toSet());
    found.stream()
        .filter(stray -> !reported.contains(stray.type()))
        .forEach(
            stray ->
                report.add(
                    EntityProblem.STRAY_ANNOTATION,
                    stray.source(),
                    stray.type(),
                    stray.annotation()));
  }

  private static Stream<ClassId> related(SchemaDescriptor schema) {
    return schema.own().stream()
        .flatMap(entity -> entity.attributes().stream())
        .flatMap(
            attribute -> Stream.concat(Stream.of(attribute.type()), elements(attribute.type())))
        .filter(JavaType.Declared.class::isInstance)
        .map(type -> ((JavaType.Declared) type).id());
  }

  private static Stream<JavaType> elements(JavaType type) {
    return Stream.concat(type.argument().stream(), type.element().stream());
  }

  private static Stream<ClassId> superclasses(SchemaDescriptor schema) {
    return schema.own().stream()
        .flatMap(entity -> entity.type().ignored().stream())
        .filter(InheritedFields.class::isInstance)
        .map(ignored -> ((InheritedFields) ignored).superclass());
  }
}
