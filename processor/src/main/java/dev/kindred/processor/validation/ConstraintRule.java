package dev.kindred.processor.validation;

import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.AttributeProblem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.diagnostic.Suggestions;
import dev.kindred.processor.diagnostic.TableProblem;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.ConstraintDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.ForeignKeyDescriptor;
import dev.kindred.processor.model.RelationDescriptor.Forward;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.model.TableDescriptor.UnresolvedUnique;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rule that a constraint has attributes with columns, each once, or a condition, and is not implied
 * by a key or relation.
 */
final class ConstraintRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    for (EntityDescriptor entity : schema.own()) {
      entity.table().unresolved().forEach(each -> check(entity, each, report));
      for (ConstraintDescriptor constraint : entity.constraints()) {
        Optional<String> reason = implied(entity, constraint);
        if (isEmpty(constraint)) {
          String example = "@Check(\"pages > 0\") with a condition in SQL";
          reportEmpty(entity, ModelAnnotation.CHECK, constraint.source(), example, report);
        } else if (reason.isPresent()) {
          report.add(
              TableProblem.REDUNDANT_UNIQUE,
              constraint.source(),
              String.join(", ", attributes(entity, constraint)),
              reason.get(),
              annotation(entity, attributes(entity, constraint)));
        } else {
          checkRepeated(entity, constraint, report);
        }
      }
    }
  }

  /** Returns whether a constraint is refused for another reason than its name. */
  static boolean isRefused(EntityDescriptor entity, ConstraintDescriptor constraint) {
    return isEmpty(constraint) || implied(entity, constraint).isPresent();
  }

  private static void checkRepeated(
      EntityDescriptor entity, ConstraintDescriptor constraint, ProblemReport report) {
    Set<Integer> columns = new HashSet<>();
    constraint.columns().stream()
        .filter(column -> !columns.add(column))
        .findFirst()
        .ifPresent(
            column ->
                report.add(
                    TableProblem.REPEATED_ATTRIBUTE,
                    constraint.source(),
                    entity.column(column).attribute()));
  }

  private static boolean isEmpty(ConstraintDescriptor constraint) {
    return constraint instanceof ConstraintDescriptor.Check check && check.condition().isBlank();
  }

  private static void reportEmpty(
      EntityDescriptor entity,
      ModelAnnotation annotation,
      SourceRef source,
      String example,
      ProblemReport report) {
    report.add(AttributeProblem.MISSING_VALUE, source, annotation, entity.id(), example);
  }

  private static void check(
      EntityDescriptor entity, UnresolvedUnique unique, ProblemReport report) {
    if (unique.attribute().isEmpty()) {
      String example = "@UniqueTogether({\"..\", \"..\"}) with names of attributes";
      reportEmpty(entity, ModelAnnotation.UNIQUE_TOGETHER, unique.source(), example, report);
    } else {
      checkName(entity, unique.source(), unique.attribute().get(), report);
    }
  }

  private static void checkName(
      EntityDescriptor entity, SourceRef source, String name, ProblemReport report) {
    boolean isInvalid =
        entity
            .attribute(name)
            .filter(each -> each.storage() instanceof AttributeDescriptor.Invalid)
            .isPresent();
    if (!isInvalid) {
      report.add(
          TableProblem.UNKNOWN_ATTRIBUTE,
          source,
          entity.id(),
          name,
          Suggestions.among(name, entity.names()));
    }
  }

  private static Optional<String> implied(
      EntityDescriptor entity, ConstraintDescriptor constraint) {
    if (!(constraint instanceof ConstraintDescriptor.Unique unique)) {
      return Optional.empty();
    }
    if (unique.columns().equals(entity.keyColumns())) {
      return Optional.of("the key");
    }
    return entity.forwardRelations().stream()
        .map(Forward::foreignKey)
        .filter(ForeignKeyDescriptor::isUnique)
        .filter(foreignKey -> foreignKey.columns().equals(unique.columns()))
        .map(foreignKey -> "a one-to-one relation")
        .findFirst();
  }

  private static List<String> attributes(EntityDescriptor entity, ConstraintDescriptor constraint) {
    return constraint.columns().stream()
        .map(column -> entity.column(column).attribute())
        .distinct()
        .toList();
  }

  private static ModelAnnotation annotation(EntityDescriptor entity, List<String> attributes) {
    return attributes.size() == 1
            && entity
                .attribute(attributes.get(0))
                .filter(attribute -> attribute.annotations().has(ModelAnnotation.UNIQUE))
                .isPresent()
        ? ModelAnnotation.UNIQUE
        : ModelAnnotation.UNIQUE_TOGETHER;
  }
}
