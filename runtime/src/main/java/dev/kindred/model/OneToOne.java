package dev.kindred.model;

import dev.kindred.stability.Stable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a one-to-one relation on a {@link One}: a column that holds the key of a row of the
 * target, unique, so that a row is related to at most one other. The target gets the reverse
 * relation without declaring it.
 */
@Stable
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface OneToOne {

  /**
   * Returns the action on this row when the related row is deleted: exactly one. It is an array
   * only so that the processor, and not javac, reports that it is missing.
   */
  OnDelete[] onDelete() default {};

  /**
   * Returns the name of the reverse relation; by default the class name, decapitalised. {@code "+"}
   * means that there is none.
   */
  String relatedName() default "";

  /** Returns whether the relation may be empty; the column is nullable then. */
  boolean optional() default false;

  /**
   * Returns the column's name; by default the attribute's name and {@code _id}, or, if the relation
   * references another attribute or a composite key, {@code _} and the referenced column.
   */
  String column() default "";

  /**
   * Returns the names of the columns of a relation to a composite key, one for each column of the
   * key, in its order. Other attributes can have the same columns, and share them: {@code
   * {"tenant_id", "customer_id"}} beside an attribute {@code tenantId}. All that give such a column
   * a value must give the same.
   */
  String[] columns() default {};

  /**
   * Returns the unique attribute of the target that the column references; by default the primary
   * key.
   */
  String references() default "";
}
