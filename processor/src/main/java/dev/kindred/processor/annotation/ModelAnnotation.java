package dev.kindred.processor.annotation;

import java.util.Arrays;
import java.util.Optional;

/** The annotations that declarations are made of. The processor knows them by name only. */
public enum ModelAnnotation {
  /** An entity. */
  ENTITY("Entity"),
  /** The key, or a part of it. */
  ID("Id"),
  /** A column's name and size. */
  COLUMN("Column"),
  /** A converted type. */
  CONVERT("Convert"),
  /** A default. */
  DEFAULT("Default"),
  /** A column that tells whether a row was changed. */
  VERSION("Version"),
  /** When a row was inserted. */
  CREATED_AT("CreatedAt"),
  /** When a row was written last. */
  UPDATED_AT("UpdatedAt"),
  /** A unique column. */
  UNIQUE("Unique"),
  /** A unique constraint over several attributes, inside {@link #ENTITY}. */
  UNIQUE_TOGETHER("UniqueTogether"),
  /** An index. */
  INDEX("Index"),
  /** A check constraint. */
  CHECK("Check"),
  /** A one-to-one relation. */
  ONE_TO_ONE("OneToOne"),
  /** A many-to-one relation. */
  FOREIGN_KEY("ForeignKey"),
  /** A many-to-many relation. */
  MANY_TO_MANY("ManyToMany"),
  /** The other side of a relation. */
  INVERSE("Inverse");

  private static final String PACKAGE = "dev.kindred.model.";

  private final String simpleName;

  ModelAnnotation(String simpleName) {
    this.simpleName = simpleName;
  }

  /** The canonical name of its type. */
  public String qualifiedName() {
    return PACKAGE + simpleName;
  }

  /** Whether it makes a relation of an attribute. */
  public boolean isRelation() {
    return switch (this) {
      case ONE_TO_ONE, FOREIGN_KEY, MANY_TO_MANY, INVERSE -> true;
      default -> false;
    };
  }

  /** The one of a canonical name. */
  public static Optional<ModelAnnotation> named(String qualifiedName) {
    return Arrays.stream(values())
        .filter(annotation -> annotation.qualifiedName().equals(qualifiedName))
        .findFirst();
  }

  /** As it is written in source. */
  @Override
  public String toString() {
    return "@" + simpleName;
  }
}
