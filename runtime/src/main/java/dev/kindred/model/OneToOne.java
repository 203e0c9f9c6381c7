package dev.kindred.model;

import dev.kindred.stability.Stable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a one-to-one relation on a {@link One}: a column that holds the key of a row of the
 * target, unique, so that a row is related to at most one other. The target gets the reverse side
 * without declaring it.
 */
@Stable
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface OneToOne {

  /** What happens to this row when the related row is deleted. */
  OnDelete onDelete();

  /**
   * What the reverse side is called on the target; by default the class name, decapitalised. {@code
   * "+"} means that there is no reverse side.
   */
  String relatedName() default "";

  /** Whether the relation may be empty; the column is nullable then. */
  boolean optional() default false;

  /**
   * The column's name; by default the attribute's name and {@code _id}, or, of a reference to
   * another attribute than the key or to a composite key, {@code _} and the referenced column.
   */
  String column() default "";

  /** A unique attribute of the target to refer to; by default its key. */
  String references() default "";
}
