package dev.kindred.processor.validation;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.diagnostic.AssociationProblem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.diagnostic.Suggestions;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.RelationDescriptor.Forward;
import dev.kindred.processor.model.RelationDescriptor.ManyToMany;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.type.ClassId;
import dev.kindred.processor.type.JavaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rule that an association entity has one relation to each entity of its many-to-many relation. */
final class AssociationRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    for (EntityDescriptor entity : schema.own()) {
      for (ManyToMany relation : entity.manyToManyRelations()) {
        AnnotationDeclaration annotation = relation.declaration().orElseThrow().annotation();
        annotation
            .anyType("through")
            .filter(association -> annotation.isComplete())
            .filter(association -> relation.table().association().isEmpty())
            .ifPresent(
                association -> report(entity, relation, annotation, association, schema, report));
      }
    }
  }

  private static void report(
      EntityDescriptor source,
      ManyToMany relation,
      AnnotationDeclaration annotation,
      JavaType through,
      SchemaDescriptor schema,
      ProblemReport report) {
    Optional<EntityDescriptor> association = annotation.type("through").flatMap(schema::find);
    if (association.isEmpty()) {
      report.add(
          AssociationProblem.THROUGH_NOT_AN_ENTITY,
          annotation.at("through"),
          through,
          relation.name(),
          EntityAdvice.instead(through));
    } else if (annotation.texts("throughFields").isEmpty()) {
      new Unclear(source.id(), relation, annotation, association.get(), report).reportRelations();
    } else {
      new Unclear(source.id(), relation, annotation, association.get(), report).reportFields();
    }
  }

  /** Many-to-many relation whose association entity has no clear relations to both sides. */
  private record Unclear(
      ClassId source,
      ManyToMany relation,
      AnnotationDeclaration annotation,
      EntityDescriptor association,
      ProblemReport report) {

    void reportRelations() {
      if (source.equals(relation.target())) {
        reportUnless(2, source, " for each side");
      } else {
        reportUnless(1, source, "");
        reportUnless(1, relation.target(), "");
      }
    }

    private void reportUnless(int expected, ClassId target, String each) {
      List<String> found = relationsTo(target);
      if (found.size() > expected) {
        report.add(
            AssociationProblem.THROUGH_AMBIGUOUS,
            annotation.at("through"),
            association.id(),
            target,
            found.stream().collect(Collectors.joining(", ")),
            relation.name(),
            source,
            relation.target());
      } else if (found.size() < expected) {
        report.add(
            AssociationProblem.THROUGH_LACKS_RELATION,
            annotation.at("through"),
            association.id(),
            relation.name(),
            target,
            each);
      }
    }

    private List<String> relationsTo(ClassId target) {
      return association.forwardRelationsTo(target).stream().map(Forward::name).toList();
    }

    void reportFields() {
      List<String> fields = annotation.texts("throughFields");
      if (fields.size() == 2) {
        reportField(fields.get(0), source);
        reportField(fields.get(1), relation.target());
      } else {
        report.add(
            AssociationProblem.THROUGH_FIELDS_COUNT,
            annotation.at("throughFields"),
            association.id(),
            source,
            relation.target());
      }
    }

    private void reportField(String name, ClassId target) {
      List<String> known = relationsTo(target);
      if (known.isEmpty()) {
        reportUnless(1, target, "");
        return;
      }
      String suggestions = Suggestions.among(name, known);
      if (association.attribute(name).isEmpty()) {
        report.add(
            AssociationProblem.UNKNOWN_THROUGH_FIELD,
            annotation.at("throughFields"),
            association.id(),
            name,
            suggestions);
      } else if (!known.contains(name)) {
        report.add(
            AssociationProblem.THROUGH_FIELD_MISMATCH,
            annotation.at("throughFields"),
            association.id(),
            name,
            target,
            suggestions);
      }
    }
  }
}
