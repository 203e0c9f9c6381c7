package dev.kindred.processor.validation;

import dev.kindred.processor.annotation.IgnoredDeclaration.InheritedFields;
import dev.kindred.processor.diagnostic.EntityProblem;
import dev.kindred.processor.diagnostic.Phrase;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.OnDeleteAction;
import dev.kindred.processor.model.RelationDescriptor.Forward;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.type.ClassTraits;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rule that an entity has a primary key, no part of which accepts NULL. */
final class KeyRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    for (EntityDescriptor entity : schema.own()) {
      ClassTraits traits = entity.type().traits();
      boolean isClass = traits.isRecord() || traits.kind() == ClassTraits.Kind.CLASS;
      if (isClass
          && !entity.isReadOnly()
          && entity.attributes().stream().noneMatch(AttributeDescriptor::isKey)
          && !canInherit(entity)) {
        reportMissing(entity, report);
      }
      reportNullable(entity, report);
    }
  }

  /** Returns whether it has superclasses that are not mapped, one of which may have the key. */
  private static boolean canInherit(EntityDescriptor entity) {
    return entity.type().ignored().stream().anyMatch(InheritedFields.class::isInstance);
  }

  private static void reportMissing(EntityDescriptor entity, ProblemReport report) {
    List<String> names =
        entity.attributes().stream()
            .filter(entity::hasColumns)
            .map(AttributeDescriptor::name)
            .toList();
    report.add(EntityProblem.MISSING_KEY, entity.source(), entity.id(), advice(entity, names));
  }

  private static String advice(EntityDescriptor entity, List<String> names) {
    if (names.isEmpty()) {
      return "Add an attribute that identifies its rows, such as \"@Id Long id\".";
    }
    String advice = "Put @Id on the attribute that identifies its rows.";
    return names.stream()
        .filter(
            name ->
                name.equalsIgnoreCase("id")
                    || name.equalsIgnoreCase(entity.id().simpleName() + "id"))
        .findFirst()
        .map(name -> advice + " Did you mean \"" + name + "\"?")
        .orElse(advice);
  }

  private static void reportNullable(EntityDescriptor entity, ProblemReport report) {
    Set<String> reported = new HashSet<>();
    for (ColumnDescriptor column : entity.columns()) {
      if (column.isKey() && column.isNullable() && reported.add(column.attribute())) {
        report.add(
            EntityProblem.NULLABLE_KEY,
            column.source(),
            column.attribute(),
            advice(entity, column));
      }
    }
  }

  private static Phrase advice(EntityDescriptor entity, ColumnDescriptor column) {
    Optional<Forward> relation = entity.forwardRelation(column.attribute());
    if (relation.isPresent()) {
      return Phrase.of(
          relation.get().foreignKey().onDelete() == OnDeleteAction.SET_NULL
              ? "Leave out \"optional\", and choose another OnDelete."
              : "Leave out \"optional\".");
    }
    boolean isOptional =
        entity
            .attribute(column.attribute())
            .filter(attribute -> attribute.type().isClass("java.util.Optional"))
            .isPresent();
    return isOptional
        ? Phrase.of("Declare it as %s.", column.type().javaType())
        : Phrase.of("Leave out @Nullable.");
  }
}
