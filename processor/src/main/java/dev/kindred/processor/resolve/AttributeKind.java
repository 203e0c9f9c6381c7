package dev.kindred.processor.resolve;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.model.ColumnTypeDescriptor;
import dev.kindred.processor.type.ClassId;

/** What an attribute is. */
sealed interface AttributeKind {

  /** A value in a column. */
  record Value(ColumnTypeDescriptor type, boolean isOptional, boolean isNullable)
      implements AttributeKind {}

  /** A relation with a foreign key. */
  record Forward(AnnotationDeclaration relation, ClassId target) implements AttributeKind {}

  /** A many-to-many relation. */
  record ManyToMany(AnnotationDeclaration relation, ClassId target) implements AttributeKind {}

  /** The other side of a relation of the target. */
  record Reverse(ClassId target, boolean isToMany) implements AttributeKind {}

  /** None of these; the user has been told, by us or by the compiler. */
  record Invalid() implements AttributeKind {}

  /** Whether it has a foreign key or a value. */
  default boolean hasColumns() {
    return this instanceof Value || this instanceof Forward;
  }

  /** Whether it leads to another entity. */
  default boolean isRelation() {
    return this instanceof Forward || this instanceof ManyToMany || this instanceof Reverse;
  }
}
