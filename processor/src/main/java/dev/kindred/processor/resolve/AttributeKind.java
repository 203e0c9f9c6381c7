package dev.kindred.processor.resolve;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.model.AttributeDefect;
import dev.kindred.processor.model.ColumnTypeDescriptor;
import dev.kindred.processor.type.ClassId;

/** Kind of an attribute. */
sealed interface AttributeKind {

  /** Value in a column. */
  record Value(ColumnTypeDescriptor type, boolean isOptional, boolean isNullable)
      implements AttributeKind {}

  /**
   * Value object.
   *
   * @param isOptional whether the attribute is an {@code Optional} of it
   * @param isNullable whether it may be absent
   */
  record Embedded(ClassId embeddable, boolean isOptional, boolean isNullable)
      implements AttributeKind {}

  /** Relation with a foreign key. */
  record Forward(AnnotationDeclaration relation, ClassId target) implements AttributeKind {}

  /** Many-to-many relation. */
  record ManyToMany(AnnotationDeclaration relation, ClassId target) implements AttributeKind {}

  /** Reverse of a relation of the target. */
  record Reverse(ClassId target, boolean isToMany) implements AttributeKind {}

  /** None of these, since the declaration is invalid. */
  record Invalid(AttributeDefect defect) implements AttributeKind {}

  /** Returns whether it is a value, a value object or a foreign key. */
  default boolean hasColumns() {
    return this instanceof Value || this instanceof Embedded || this instanceof Forward;
  }

  /** Returns whether it is a relation that has a reverse. */
  default boolean hasReverse() {
    return this instanceof Forward
        || (this instanceof ManyToMany many && !many.relation().flag("symmetrical"));
  }

  /** Returns whether it leads to another entity. */
  default boolean isRelation() {
    return this instanceof Forward || this instanceof ManyToMany || this instanceof Reverse;
  }
}
