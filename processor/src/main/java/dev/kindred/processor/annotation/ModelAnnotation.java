package dev.kindred.processor.annotation;

import java.util.Arrays;
import java.util.Optional;

/**
 * Kindred's annotations. The processor refers to them by name, since it does not use the runtime.
 */
public enum ModelAnnotation {
  /** Entity. */
  ENTITY("Entity"),
  /** Class whose fields are attributes of the entities that extend it. */
  MAPPED_SUPERCLASS("MappedSuperclass"),
  /** Spelling of the names of tables and columns, on a class or a package. */
  NAMING("Naming"),
  /** Class of value objects. */
  EMBEDDABLE("Embeddable"),
  /** Value object. */
  EMBEDDED("Embedded"),
  /** Entity whose rows are those of a query. */
  VIEW("View"),
  /** Entity whose writes are recorded. */
  AUDITED("Audited"),
  /** Attribute that records leave out. */
  NOT_AUDITED("NotAudited"),
  /** Primary key, or a part of it. */
  ID("Id"),
  /** Name and size of a column. */
  COLUMN("Column"),
  /** Converter of a column. */
  CONVERT("Convert"),
  /** Default of a column. */
  DEFAULT("Default"),
  /** Expression by which the database computes a column. */
  GENERATED_COLUMN("GeneratedColumn"),
  /** Version for optimistic locking. */
  VERSION("Version"),
  /** Time of the insert. */
  CREATED_AT("CreatedAt"),
  /** Time of the last write. */
  UPDATED_AT("UpdatedAt"),
  /** Tenant that a row belongs to. */
  TENANT("Tenant"),
  /** Mark of a row as deleted. */
  SOFT_DELETE("SoftDelete"),
  /** Unique column. */
  UNIQUE("Unique"),
  /** Unique constraint over several attributes, inside {@link #ENTITY}. */
  UNIQUE_TOGETHER("UniqueTogether"),
  /** Index. */
  INDEX("Index"),
  /** Check constraint. */
  CHECK("Check"),
  /** What the database says of a table or column. */
  COMMENT("Comment"),
  /** Former name of an attribute or entity. */
  RENAMED_FROM("RenamedFrom"),
  /** Value of a column in rows that exist. */
  BACKFILL("Backfill"),
  /** One-to-one relation. */
  ONE_TO_ONE("OneToOne"),
  /** Many-to-one relation. */
  FOREIGN_KEY("ForeignKey"),
  /** Many-to-many relation. */
  MANY_TO_MANY("ManyToMany"),
  /** Reverse relation. */
  INVERSE("Inverse");

  private static final String PACKAGE = "dev.kindred.model.";

  private final String simpleName;

  ModelAnnotation(String simpleName) {
    this.simpleName = simpleName;
  }

  /** Returns the canonical name of its type. */
  public String qualifiedName() {
    return PACKAGE + simpleName;
  }

  /** Returns the member whose absence is a mistake, if there is one. */
  public Optional<String> required() {
    return switch (this) {
      case ONE_TO_ONE, FOREIGN_KEY -> Optional.of("onDelete");
      case VIEW, DEFAULT, GENERATED_COLUMN, CONVERT, CHECK, UNIQUE_TOGETHER, BACKFILL ->
          Optional.of("value");
      default -> Optional.empty();
    };
  }

  /** Returns whether it makes a class an entity. */
  public boolean declaresEntity() {
    return this == ENTITY || this == VIEW;
  }

  /** Returns whether it makes a class one that is mapped. */
  public boolean declaresClass() {
    return declaresEntity() || this == EMBEDDABLE;
  }

  /** Returns whether it declares a relation. */
  public boolean isRelation() {
    return switch (this) {
      case ONE_TO_ONE, FOREIGN_KEY, MANY_TO_MANY, INVERSE -> true;
      default -> false;
    };
  }

  /** Returns the annotation with a canonical name. */
  public static Optional<ModelAnnotation> named(String qualifiedName) {
    return Arrays.stream(values())
        .filter(annotation -> annotation.qualifiedName().equals(qualifiedName))
        .findFirst();
  }

  /** Returns the simple name of its type. */
  public String simpleName() {
    return simpleName;
  }

  /** Returns the annotation that is written by its simple name, without the {@code @}. */
  public static Optional<ModelAnnotation> written(String simpleName) {
    return Arrays.stream(values())
        .filter(annotation -> annotation.simpleName.equals(simpleName))
        .findFirst();
  }

  /** Returns it as it is written in source. */
  @Override
  public String toString() {
    return "@" + simpleName;
  }
}
