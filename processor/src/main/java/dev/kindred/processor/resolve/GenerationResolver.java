package dev.kindred.processor.resolve;

import static dev.kindred.processor.annotation.ModelAnnotation.COLUMN;
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
import dev.kindred.processor.model.ColumnDescriptor.Generation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Resolver of the generation of keys, versions, timestamps, tenants and marks, and of what the
 * database gives.
 */
final class GenerationResolver {

  private static final Map<ModelAnnotation, Generation> BY_ANNOTATION =
      Map.of(
          VERSION, Generation.VERSION,
          CREATED_AT, Generation.CREATED_AT,
          UPDATED_AT, Generation.UPDATED_AT,
          TENANT, Generation.TENANT,
          SOFT_DELETE, Generation.MARK);

  private final AttributeIndex attributes;

  GenerationResolver(AttributeIndex attributes) {
    this.attributes = attributes;
  }

  Generation resolve(Attribute attribute, AttributeKind.Value kind) {
    return List.of(VERSION, CREATED_AT, UPDATED_AT, TENANT, SOFT_DELETE).stream()
        .filter(attribute::has)
        .findFirst()
        .map(annotation -> BY_ANNOTATION.getOrDefault(annotation, Generation.NONE))
        .or(() -> ofDatabase(attribute))
        .orElseGet(() -> isGeneratedKey(attribute) ? ofKey(kind) : Generation.NONE);
  }

  private static Optional<Generation> ofDatabase(Attribute attribute) {
    Optional<AnnotationDeclaration> computed = attribute.annotation(GENERATED_COLUMN);
    if (computed.isPresent()) {
      return computed.map(each -> each.flag("stored") ? Generation.STORED : Generation.VIRTUAL);
    }
    return attribute.annotation(COLUMN).filter(column -> column.flag("readOnly")).isPresent()
        ? Optional.of(Generation.READ_ONLY)
        : sql(attribute).map(sql -> Generation.DATABASE_DEFAULT);
  }

  /** Returns the generation of a foreign key of one column. */
  static Generation ofForeignKey(Attribute attribute) {
    return sql(attribute).isPresent() ? Generation.DATABASE_DEFAULT : Generation.NONE;
  }

  /** Returns the SQL of a default, or of what the database computes. */
  static Optional<String> sql(Attribute attribute) {
    return attribute
        .annotation(GENERATED_COLUMN)
        .map(computed -> computed.text("value").orElse("null"))
        .or(() -> attribute.annotation(DEFAULT).flatMap(value -> value.text("sql")));
  }

  private boolean isGeneratedKey(Attribute attribute) {
    if (attribute.entity().view().isPresent()) {
      return false;
    }
    boolean isWholeKey = attributes.key(attribute.owner()).size() == 1;
    return attribute
        .annotation(ID)
        .filter(id -> id.flag("generated") && (isWholeKey || id.isWritten("generated")))
        .isPresent();
  }

  private static Generation ofKey(AttributeKind.Value kind) {
    if (kind.type().converter().isPresent()) {
      return Generation.NONE;
    }
    return switch (kind.type().kind()) {
      case INT, LONG -> Generation.IDENTITY;
      case UUID -> Generation.UUID;
      default -> Generation.NONE;
    };
  }
}
