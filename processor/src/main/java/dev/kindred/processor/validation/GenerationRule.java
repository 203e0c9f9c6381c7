package dev.kindred.processor.validation;

import static dev.kindred.processor.annotation.ModelAnnotation.CONVERT;
import static dev.kindred.processor.annotation.ModelAnnotation.CREATED_AT;
import static dev.kindred.processor.annotation.ModelAnnotation.DEFAULT;
import static dev.kindred.processor.annotation.ModelAnnotation.GENERATED_COLUMN;
import static dev.kindred.processor.annotation.ModelAnnotation.ID;
import static dev.kindred.processor.annotation.ModelAnnotation.SOFT_DELETE;
import static dev.kindred.processor.annotation.ModelAnnotation.TENANT;
import static dev.kindred.processor.annotation.ModelAnnotation.UPDATED_AT;
import static dev.kindred.processor.annotation.ModelAnnotation.VERSION;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.AttributeProblem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.ColumnDescriptor.Generation;
import dev.kindred.processor.model.ColumnTypeDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.model.ValueKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rule that generated keys, versions and timestamps have one generation that fits their type. */
final class GenerationRule implements ModelRule {

  private static final Set<ValueKind> VERSION_KINDS =
      Set.of(ValueKind.SHORT, ValueKind.INT, ValueKind.LONG);

  private static final Set<ValueKind> TIMESTAMP_KINDS =
      Set.of(ValueKind.INSTANT, ValueKind.OFFSET_DATE_TIME, ValueKind.DATE_TIME, ValueKind.DATE);

  private static final Set<ValueKind> MARK_KINDS = Set.of(ValueKind.INSTANT, ValueKind.DATE_TIME);

  private static final Set<ValueKind> TENANT_KINDS =
      Set.of(ValueKind.SHORT, ValueKind.INT, ValueKind.LONG, ValueKind.TEXT, ValueKind.UUID);

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    for (EntityDescriptor entity : schema.ownClasses()) {
      for (AttributeDescriptor attribute : entity.attributes()) {
        if (attribute.storage() instanceof AttributeDescriptor.Stored stored) {
          check(attribute, stored, entity.column(stored.column()), entity.isView(), report);
        }
      }
    }
  }

  private static void check(
      AttributeDescriptor attribute,
      AttributeDescriptor.Stored stored,
      ColumnDescriptor column,
      boolean isInView,
      ProblemReport report) {
    Optional<AnnotationDeclaration> generating =
        List.of(VERSION, CREATED_AT, UPDATED_AT, TENANT, SOFT_DELETE, GENERATED_COLUMN).stream()
            .flatMap(kind -> attribute.annotations().find(kind).stream())
            .findFirst();
    if (generating.isEmpty()) {
      if (!isInView) {
        checkKey(attribute, column, report);
        checkIdentity(attribute, column, report);
      }
      return;
    }
    Optional<ModelAnnotation> other = conflicting(attribute, generating.get());
    if (other.isPresent()) {
      report.add(
          AttributeProblem.CONFLICTING_GENERATION,
          generating.get().source(),
          attribute.name(),
          generating.get().kind(),
          other.get(),
          other.get() == ID ? generating.get().kind() : "one of them");
    } else if (generating.get().kind() != GENERATED_COLUMN
        && !fits(generating.get().kind(), column, stored.isOptional())) {
      reportUnfit(attribute, generating.get(), report);
    }
  }

  private static void checkKey(
      AttributeDescriptor attribute, ColumnDescriptor column, ProblemReport report) {
    attribute
        .annotations()
        .find(ID)
        .filter(written -> isToBeGenerated(attribute))
        .filter(id -> column.generation() == Generation.NONE)
        .ifPresent(
            id -> report.add(AttributeProblem.NOT_GENERATED, id.at("generated"), attribute.type()));
  }

  private static void checkIdentity(
      AttributeDescriptor attribute, ColumnDescriptor column, ProblemReport report) {
    attribute
        .annotations()
        .find(ModelAnnotation.CHECK)
        .filter(check -> column.generation() == Generation.IDENTITY)
        .ifPresent(
            check ->
                report.add(AttributeProblem.CHECKED_IDENTITY, check.source(), attribute.name()));
  }

  private static Optional<ModelAnnotation> conflicting(
      AttributeDescriptor attribute, AnnotationDeclaration generating) {
    return List.of(ID, DEFAULT, CREATED_AT, UPDATED_AT, TENANT, SOFT_DELETE, GENERATED_COLUMN)
        .stream()
        .filter(kind -> kind != generating.kind() && attribute.annotations().has(kind))
        .filter(kind -> kind != ID || generating.kind() != TENANT || isToBeGenerated(attribute))
        .findFirst();
  }

  private static boolean isToBeGenerated(AttributeDescriptor attribute) {
    return attribute
        .annotations()
        .find(ID)
        .filter(id -> id.isWritten("generated") && id.flag("generated"))
        .isPresent();
  }

  private static boolean fits(
      ModelAnnotation generating, ColumnDescriptor column, boolean isOptional) {
    ColumnTypeDescriptor type = column.type();
    if (type.converter().isPresent() || type.isEnum()) {
      return false;
    }
    return switch (generating) {
      case VERSION -> !isOptional && VERSION_KINDS.contains(type.kind());
      case TENANT -> !isOptional && TENANT_KINDS.contains(type.kind());
      case SOFT_DELETE ->
          column.isNullable() ? MARK_KINDS.contains(type.kind()) : type.kind() == ValueKind.BOOLEAN;
      default -> !isOptional && TIMESTAMP_KINDS.contains(type.kind());
    };
  }

  private static void reportUnfit(
      AttributeDescriptor attribute, AnnotationDeclaration generating, ProblemReport report) {
    String types =
        switch (generating.kind()) {
          case VERSION -> "int, long or short";
          case TENANT -> "long, int, short, String or UUID";
          case SOFT_DELETE -> "boolean, or as Instant or LocalDateTime with @Nullable";
          default -> "Instant, OffsetDateTime, LocalDateTime or LocalDate";
        };
    report.add(
        AttributeProblem.UNFIT_GENERATION,
        generating.source(),
        generating.kind(),
        attribute.name(),
        attribute.type(),
        attribute.annotations().has(CONVERT) ? types + ", without @Convert" : types);
  }
}
