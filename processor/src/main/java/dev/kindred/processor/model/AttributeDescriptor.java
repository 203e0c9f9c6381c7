package dev.kindred.processor.model;

import dev.kindred.processor.annotation.DeclaredAnnotations;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.type.AttributeAccess;
import dev.kindred.processor.type.ClassId;
import dev.kindred.processor.type.JavaType;

/**
 * Attribute of an entity.
 *
 * @param type the declared type
 * @param storage the column or relation that it is mapped to
 */
public record AttributeDescriptor(
    String name,
    SourceRef source,
    JavaType type,
    DeclaredAnnotations annotations,
    AttributeAccess access,
    Storage storage) {

  /** Mapping of an attribute. */
  public sealed interface Storage {}

  /**
   * Column.
   *
   * @param column its position
   * @param isOptional whether the attribute is an {@code Optional} of the column's value
   */
  public record Stored(int column, boolean isOptional) implements Storage {}

  /**
   * Value object.
   *
   * @param column the position of its first column
   * @param relation the position of its first relation
   * @param isOptional whether the attribute is an {@code Optional} of it
   * @param mayBeAbsent whether all of its columns may be NULL
   */
  public record Embedded(
      ClassId embeddable, int column, int relation, boolean isOptional, boolean mayBeAbsent)
      implements Storage {}

  /**
   * Relation whose handle is the attribute.
   *
   * @param relation its position
   */
  public record Related(int relation) implements Storage {}

  /** Missing mapping of an attribute whose declaration is invalid. */
  public record Invalid(AttributeDefect defect) implements Storage {}

  /** Returns whether it is declared as the primary key or a part of it. */
  public boolean isKey() {
    return annotations.has(ModelAnnotation.ID);
  }

  /** Returns whether audit records of its entity have its value. */
  public boolean isAudited() {
    return !annotations.has(ModelAnnotation.NOT_AUDITED);
  }
}
