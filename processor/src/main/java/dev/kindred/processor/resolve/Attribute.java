package dev.kindred.processor.resolve;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.declaration.AttributeDeclaration;
import dev.kindred.processor.declaration.EntityDeclaration;
import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.type.ClassId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Attribute of an entity with its kind. */
record Attribute(EntityDeclaration entity, AttributeDeclaration declaration, AttributeKind kind) {

  String name() {
    return declaration.name();
  }

  ClassId owner() {
    return entity.id();
  }

  SourceRef source() {
    return declaration.source();
  }

  boolean has(ModelAnnotation annotation) {
    return declaration.annotations().has(annotation);
  }

  Optional<AnnotationDeclaration> annotation(ModelAnnotation kind) {
    return declaration.annotations().find(kind);
  }

  boolean isKey() {
    return has(ModelAnnotation.ID);
  }

  /** Returns whether it is a one-to-one relation. */
  boolean isOneToOne() {
    return has(ModelAnnotation.ONE_TO_ONE);
  }

  /** Compares by entity and name, which identify an attribute. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Attribute that
        && name().equals(that.name())
        && owner().equals(that.owner());
  }

  @Override
  public int hashCode() {
    return 31 * owner().hashCode() + name().hashCode();
  }
}
