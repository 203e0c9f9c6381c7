package dev.kindred.processor.resolve;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.declaration.AttributeDeclaration;
import dev.kindred.processor.declaration.EntityDeclaration;
import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.type.ClassId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Attribute of an entity or value object with its kind.
 *
 * @param entity the entity that has it, if need be inside a value object
 * @param place its place in the entity
 */
record Attribute(
    EntityDeclaration entity,
    AttributeDeclaration declaration,
    AttributeKind kind,
    Embedding place) {

  /** Returns the name in the entity: {@code address.city} for a part of a value object. */
  String name() {
    return place.path() + declaration.name();
  }

  /** Returns the name as it is declared. */
  String simpleName() {
    return declaration.name();
  }

  /** Returns the name of its value beside others: {@code addressCity} for a part. */
  String part() {
    return place.hasNoPrefix() ? simpleName() : Spelling.camelCase(name());
  }

  /** Returns this attribute of a value object in an entity. */
  Attribute in(EntityDeclaration owner, Embedding embedding) {
    return new Attribute(owner, declaration, kind, embedding);
  }

  /** Returns this attribute with another kind. */
  Attribute as(AttributeKind other) {
    return new Attribute(entity, declaration, other, place);
  }

  /** Returns whether it is a part of a value object. */
  boolean isIn(Attribute embedded) {
    return place.path().startsWith(embedded.name() + ".");
  }

  ClassId owner() {
    return entity.id();
  }

  SourceRef source() {
    return declaration.source();
  }

  /** Returns the place in the entity that its columns are for. */
  SourceRef columnSource() {
    return place.source().orElseGet(this::source);
  }

  boolean has(ModelAnnotation annotation) {
    return declaration.annotations().has(annotation);
  }

  Optional<AnnotationDeclaration> annotation(ModelAnnotation kind) {
    return declaration.annotations().find(kind);
  }

  /** Returns what the database says of its columns. */
  Optional<String> comment() {
    return declaration.annotations().comment();
  }

  FormerName formerName() {
    return FormerName.of(declaration.annotations());
  }

  boolean isKey() {
    return has(ModelAnnotation.ID) || place.isKey();
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
