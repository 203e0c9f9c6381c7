package dev.kindred.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.GeneratedNames;
import dev.kindred.processor.model.RelationDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.type.ClassId;
import dev.kindred.processor.type.JavaType;

/**
 * What the parts of one entity's generated classes have in common.
 *
 * @param entity the entity
 * @param schema all entities, for those that its relations lead to
 * @param names what generated classes are called
 */
record GenerationContext(EntityDescriptor entity, SchemaDescriptor schema, GeneratedNames names) {

  /** The entity's class. */
  TypeName type() {
    return type(entity.id());
  }

  /** Another entity's class. */
  TypeName type(ClassId other) {
    return TypeNames.of(other);
  }

  /** The lookups of the entity. */
  ClassName metamodel() {
    return metamodel(entity.id());
  }

  /** The lookups of another entity. */
  ClassName metamodel(ClassId other) {
    return TypeNames.of(names.metamodel(other));
  }

  /** A class inside the lookups: {@code Path}, {@code Model}. */
  ClassName nested(String name) {
    return metamodel().nestedClass(name);
  }

  /** A path, reference or set that leads to another entity: {@code Place_.Path<Restaurant>}. */
  ParameterizedTypeName path(ClassId target, String kind, TypeName root) {
    return ParameterizedTypeName.get(metamodel(target).nestedClass(kind), root);
  }

  /** Returns the name of the methods for an attribute. */
  String method(AttributeDescriptor attribute) {
    return entity.methods().of(attribute.name());
  }

  /** Returns the name of the methods for a relation. */
  String method(RelationDescriptor relation) {
    return entity.methods().of(relation.name());
  }

  /** The jOOQ table of an entity. */
  ClassName table(ClassId other) {
    return TypeNames.of(names.table(other));
  }

  /** The entity that a relation leads to. */
  EntityDescriptor related(ClassId target) {
    return schema.entity(target);
  }

  /** How a key's column is written as a parameter. */
  TypeName keyType(ColumnDescriptor column) {
    return TypeNames.of(column.type().javaType().unboxed());
  }

  /** How a column's value is written as a parameter: as a primitive, where it can't be null. */
  TypeName valueType(ColumnDescriptor column) {
    JavaType type = column.type().javaType();
    return TypeNames.of(column.isNullable() ? type : type.unboxed());
  }
}
