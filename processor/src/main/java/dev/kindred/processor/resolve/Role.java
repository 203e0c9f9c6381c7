package dev.kindred.processor.resolve;

import dev.kindred.processor.declaration.AnnotationDeclaration;
import dev.kindred.processor.model.ColumnTypeModel;
import dev.kindred.processor.type.ClassId;

/** What an attribute is. */
sealed interface Role {

  /** A value in a column. */
  record Value(ColumnTypeModel type, boolean isOptional, boolean isNullable) implements Role {}

  /** A relation with a foreign key. */
  record Forward(AnnotationDeclaration relation, ClassId target) implements Role {}

  /** A many-to-many relation. */
  record Link(AnnotationDeclaration relation, ClassId target) implements Role {}

  /** The other side of a relation of the target. */
  record Inverse(ClassId target, boolean isToMany) implements Role {}

  /** None of these; the user has been told, by us or by the compiler. */
  record Broken() implements Role {}

  /** Whether it has a foreign key or a value. */
  default boolean hasColumns() {
    return this instanceof Value || this instanceof Forward;
  }

  /** Whether it leads to another entity. */
  default boolean isRelation() {
    return this instanceof Forward || this instanceof Link || this instanceof Inverse;
  }
}
