package dev.kindred.processor.resolve;

import static dev.kindred.processor.annotation.ModelAnnotation.CREATED_AT;
import static dev.kindred.processor.annotation.ModelAnnotation.ID;
import static dev.kindred.processor.annotation.ModelAnnotation.UPDATED_AT;
import static dev.kindred.processor.annotation.ModelAnnotation.VERSION;

import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.model.ColumnDescriptor.Generation;
import java.util.List;
import java.util.Map;

/** Resolver of the generation of keys, versions and timestamps. */
final class GenerationResolver {

  private static final Map<ModelAnnotation, Generation> BY_ANNOTATION =
      Map.of(
          VERSION, Generation.VERSION,
          CREATED_AT, Generation.CREATED_AT,
          UPDATED_AT, Generation.UPDATED_AT);

  private final AttributeIndex attributes;

  GenerationResolver(AttributeIndex attributes) {
    this.attributes = attributes;
  }

  Generation resolve(Attribute attribute, AttributeKind.Value kind) {
    return List.of(VERSION, CREATED_AT, UPDATED_AT).stream()
        .filter(attribute::has)
        .findFirst()
        .map(annotation -> BY_ANNOTATION.getOrDefault(annotation, Generation.NONE))
        .orElseGet(() -> isGeneratedKey(attribute) ? ofKey(kind) : Generation.NONE);
  }

  private boolean isGeneratedKey(Attribute attribute) {
    return attribute.annotation(ID).filter(id -> id.flag("generated")).isPresent()
        && attributes.key(attribute.owner()).size() == 1;
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
