package dev.kindred.processor.resolve;

import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.declaration.AttributeDeclaration;
import dev.kindred.processor.declaration.EntityDeclaration;
import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.type.ClassId;
import org.jspecify.annotations.Nullable;

/** An attribute of an entity, with what it is. */
record Attribute(EntityDeclaration entity, AttributeDeclaration declaration, AttributeKind role) {

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
    return declaration.has(annotation);
  }

  boolean isKey() {
    return has(ModelAnnotation.ID);
  }

  /** An entity has one attribute of a name. */
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

  /** {@code Book.author}, as messages name it. */
  @Override
  public String toString() {
    return owner().simpleName() + "." + name();
  }
}
