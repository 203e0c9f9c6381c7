package dev.kindred.processor.generation;

import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.JoinTableDescriptor.Association;
import dev.kindred.processor.model.RelationDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.type.AttributeMember;
import dev.kindred.processor.type.ClassId;
import dev.kindred.processor.type.UseWarning;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Warnings that generated classes suppress: the use of what an entity declares causes them. */
final class SuppressedWarnings {

  private final SchemaDescriptor schema;

  SuppressedWarnings(SchemaDescriptor schema) {
    this.schema = schema;
  }

  /** Returns the warnings in the jOOQ table, which uses the types of the columns. */
  static Set<UseWarning> ofTable(EntityDescriptor entity) {
    Set<UseWarning> warnings = EnumSet.noneOf(UseWarning.class);
    entity.columns().forEach(column -> warnings.addAll(column.type().warnings()));
    return warnings;
  }

  /** Returns the warnings in the metamodel class, which uses members and related entities too. */
  Set<UseWarning> ofMetamodel(EntityDescriptor entity) {
    Set<UseWarning> warnings = ofTable(entity);
    entity.columns().forEach(column -> warnings.addAll(column.type().converterWarnings()));
    warnings.addAll(entity.type().warnings());
    warnings.addAll(entity.type().traits().constructor().warnings());
    entity.attributes().stream()
        .flatMap(SuppressedWarnings::members)
        .forEach(member -> warnings.addAll(member.warnings()));
    entity.attributes().stream()
        .flatMap(attribute -> embeddable(entity, attribute))
        .forEach(embeddable -> warnings.addAll(embeddable.type().warnings()));
    entity.relations().stream()
        .flatMap(SuppressedWarnings::entities)
        .forEach(related -> warnings.addAll(schema.entity(related).type().warnings()));
    return warnings;
  }

  /** Returns the class of a value object, if it is named: by a builder, or where it is optional. */
  private Stream<EntityDescriptor> embeddable(
      EntityDescriptor entity, AttributeDescriptor attribute) {
    return attribute.storage() instanceof AttributeDescriptor.Embedded embedded
            && (!entity.isEmbeddable() || embedded.isOptional())
        ? Stream.of(schema.embeddable(embedded.embeddable()))
        : Stream.empty();
  }

  private static Stream<AttributeMember> members(AttributeDescriptor attribute) {
    return Stream.of(attribute.access().reader(), attribute.access().writer())
        .flatMap(Optional::stream);
  }

  private static Stream<ClassId> entities(RelationDescriptor relation) {
    return relation instanceof RelationDescriptor.ManyToMany many
        ? Stream.concat(
            Stream.of(many.target()), many.table().association().map(Association::entity).stream())
        : Stream.of(relation.target());
  }
}
