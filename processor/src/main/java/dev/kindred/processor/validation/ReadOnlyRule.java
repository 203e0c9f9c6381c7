package dev.kindred.processor.validation;

import static dev.kindred.processor.annotation.ModelAnnotation.AUDITED;
import static dev.kindred.processor.annotation.ModelAnnotation.BACKFILL;
import static dev.kindred.processor.annotation.ModelAnnotation.COMMENT;
import static dev.kindred.processor.annotation.ModelAnnotation.CREATED_AT;
import static dev.kindred.processor.annotation.ModelAnnotation.DEFAULT;
import static dev.kindred.processor.annotation.ModelAnnotation.GENERATED_COLUMN;
import static dev.kindred.processor.annotation.ModelAnnotation.RENAMED_FROM;
import static dev.kindred.processor.annotation.ModelAnnotation.UPDATED_AT;
import static dev.kindred.processor.annotation.ModelAnnotation.VERSION;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.AssociationProblem;
import dev.kindred.processor.diagnostic.AttributeProblem;
import dev.kindred.processor.diagnostic.EntityProblem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.diagnostic.RelationProblem;
import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.model.ConstraintDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.OnDeleteAction;
import dev.kindred.processor.model.RelationDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Rule that nothing writes rows that are only read, nor refers to rows that have no place. */
final class ReadOnlyRule implements ModelRule {

  private static final Set<ModelAnnotation> OF_WRITES = Set.of(VERSION, CREATED_AT, UPDATED_AT);

  private static final Set<ModelAnnotation> OF_TABLES =
      Set.of(DEFAULT, GENERATED_COLUMN, RENAMED_FROM, BACKFILL, COMMENT);

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    for (EntityDescriptor entity : schema.own()) {
      entity.forwardRelations().forEach(relation -> check(entity, relation, schema, report));
      entity.manyToManyRelations().forEach(relation -> check(entity, relation, schema, report));
      if (entity.isReadOnly()) {
        checkAnnotations(entity, report);
      }
    }
  }

  private static void check(
      EntityDescriptor entity,
      RelationDescriptor.Forward relation,
      SchemaDescriptor schema,
      ProblemReport report) {
    EntityDescriptor target = schema.entity(relation.target());
    if (target.isView()) {
      require(List.of(OnDeleteAction.DO_NOTHING), target, relation, report);
    } else if (entity.isView() || entity.isKeyless()) {
      require(List.of(OnDeleteAction.DO_NOTHING), entity, relation, report);
    } else if (entity.isReadOnly()) {
      require(
          List.of(OnDeleteAction.DO_NOTHING, OnDeleteAction.PROTECT, OnDeleteAction.RESTRICT),
          entity,
          relation,
          report);
    }
  }

  private static void require(
      List<OnDeleteAction> allowed,
      EntityDescriptor readOnly,
      RelationDescriptor.Forward relation,
      ProblemReport report) {
    AnnotationDeclaration annotation = relation.declaration().annotation();
    OnDeleteAction action = relation.foreignKey().onDelete();
    if (annotation.count("onDelete") == 1 && !allowed.contains(action)) {
      report.add(
          RelationProblem.READ_ONLY_ON_DELETE,
          annotation.at("onDelete"),
          relation.name(),
          action,
          readOnly.id(),
          what(readOnly),
          allowed.size() == 1 ? allowed.get(0) : "DO_NOTHING, PROTECT or RESTRICT");
    }
  }

  private static String what(EntityDescriptor entity) {
    if (entity.isView()) {
      return "a view";
    }
    return entity.isKeyless() ? "read-only and has no key" : "read-only";
  }

  private static void check(
      EntityDescriptor entity,
      RelationDescriptor.ManyToMany relation,
      SchemaDescriptor schema,
      ProblemReport report) {
    boolean isThrough = relation.table().association().isPresent();
    Stream.of(entity, schema.entity(relation.target()))
        .filter(each -> each.isKeyless() || (each.isView() && !isThrough))
        .findFirst()
        .ifPresent(
            each ->
                report.add(
                    AssociationProblem.READ_ONLY_PAIRS,
                    relation.source(),
                    relation.name(),
                    each.id(),
                    what(each),
                    each.isKeyless()
                        ? "Leave it out."
                        : "Leave it out, or name an entity with \"through\"."));
  }

  private static void checkAnnotations(EntityDescriptor entity, ProblemReport report) {
    entity.attributes().stream()
        .flatMap(attribute -> attribute.annotations().all().stream())
        .filter(
            annotation ->
                OF_WRITES.contains(annotation.kind())
                    || (entity.isView() && OF_TABLES.contains(annotation.kind())))
        .forEach(
            annotation -> reportIgnored(entity, annotation.kind(), annotation.source(), report));
    entity
        .type()
        .annotations()
        .find(AUDITED)
        .ifPresent(audited -> reportIgnored(entity, AUDITED, audited.source(), report));
    if (entity.isView()) {
      checkView(entity, report);
    }
  }

  private static void checkView(EntityDescriptor entity, ProblemReport report) {
    for (ConstraintDescriptor constraint : entity.constraints()) {
      if (constraint instanceof ConstraintDescriptor.Index) {
        reportIgnored(entity, ModelAnnotation.INDEX, constraint.source(), report);
      } else if (constraint instanceof ConstraintDescriptor.Check) {
        reportIgnored(entity, ModelAnnotation.CHECK, constraint.source(), report);
      }
    }
    entity
        .type()
        .annotations()
        .find(RENAMED_FROM)
        .ifPresent(renamed -> reportIgnored(entity, RENAMED_FROM, renamed.source(), report));
    if (entity.table().view().filter(String::isBlank).isPresent()) {
      report.add(
          AttributeProblem.MISSING_VALUE,
          entity.source(),
          ModelAnnotation.VIEW,
          entity.id(),
          "@View(\"select ..\") with the query that makes its rows");
    }
  }

  private static void reportIgnored(
      EntityDescriptor entity, ModelAnnotation kind, SourceRef source, ProblemReport report) {
    report.add(EntityProblem.READ_ONLY_ANNOTATION, source, kind, entity.id(), what(entity));
  }
}
