package dev.kindred.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.ColumnTypeDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.GeneratedNames;
import dev.kindred.processor.model.RelationDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.type.ClassId;
import dev.kindred.processor.type.JavaType;
import java.util.List;

/**
 * Context of the generated classes of one entity or value object.
 *
 * @param entity the entity or value object
 * @param schema all entities, among them the targets of its relations
 * @param names the names of generated classes
 */
record GenerationContext(EntityDescriptor entity, SchemaDescriptor schema, GeneratedNames names) {

  /** Returns the entity's class. */
  TypeName type() {
    return type(entity.id());
  }

  /** Returns the class of another entity. */
  TypeName type(ClassId other) {
    return TypeNames.of(other);
  }

  /** Returns the entity's metamodel class. */
  ClassName metamodel() {
    return metamodel(entity.id());
  }

  /** Returns the metamodel class of another entity. */
  ClassName metamodel(ClassId other) {
    return TypeNames.of(names.metamodel(other));
  }

  /** Returns a type variable whose name no class of the package has. */
  TypeVariableName typeVariable(String name) {
    String unused = name;
    int number = 1;
    while (names.classes().isClass(ClassId.of(entity.id().packageName(), unused).qualifiedName())) {
      number++;
      unused = name + number;
    }
    return TypeVariableName.get(unused);
  }

  /** Returns a class inside the metamodel class: {@code Path}, {@code Model}. */
  ClassName nested(String name) {
    return metamodel().nestedClass(name);
  }

  /** Returns the class of the metadata of value objects. */
  ClassName embeddableMetadata(ClassId embeddable) {
    return metamodel(embeddable).nestedClass("Metadata");
  }

  /** Returns a kind of path to another entity: {@code Place_.Path<Restaurant>}. */
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

  /** Returns the jOOQ table of an entity. */
  ClassName table(ClassId other) {
    return TypeNames.of(names.table(other));
  }

  /** Returns the metadata of an entity, which other packages reach by its path only. */
  CodeBlock metadata(ClassId other) {
    return other.packageName().equals(entity.id().packageName())
        ? CodeBlock.of("$T.INSTANCE", metamodel(other).nestedClass("Metadata"))
        : CodeBlock.of(
            "$T.<$T>metadata($T.self())", RuntimeNames.NODES, type(other), metamodel(other));
  }

  /** Returns a column's expression in a path, with its type so that javac infers none. */
  CodeBlock expression(int position) {
    ColumnTypeDescriptor column = entity.column(position).type();
    String method = RuntimeNames.expressionMethod(column.family());
    List<CodeBlock> types =
        RuntimeNames.valueTypes(column).stream().map(type -> CodeBlock.of("$T", type)).toList();
    return types.isEmpty()
        ? CodeBlock.of("$L($L)", method, position)
        : CodeBlock.of("this.<$L>$L($L)", CodeBlock.join(types, ", "), method, position);
  }

  /** Returns the target of a relation. */
  EntityDescriptor related(ClassId target) {
    return schema.entity(target);
  }

  /** Returns the class of a value object. */
  EntityDescriptor embeddable(ClassId id) {
    return schema.embeddable(id);
  }

  /** Returns the type of a parameter for a key's column. */
  TypeName keyType(ColumnDescriptor column) {
    return TypeNames.of(column.type().javaType().unboxed());
  }

  /** Returns the type of a parameter for a column's value, primitive if it can't be null. */
  TypeName valueType(ColumnDescriptor column) {
    JavaType type = column.type().javaType();
    return TypeNames.of(column.isNullable() ? type : type.unboxed());
  }
}
