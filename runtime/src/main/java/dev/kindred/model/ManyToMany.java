package dev.kindred.model;

import dev.kindred.stability.Stable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a many-to-many relation on a {@link Many}. Its pairs are rows of a join table, or of an
 * association entity ({@link #through}). They are deleted with the row on either side.
 */
@Stable
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface ManyToMany {

  /**
   * Returns the name of the reverse relation; by default the class name, decapitalised, and {@code
   * Set}. {@code "+"} means that there is none.
   */
  String relatedName() default "";

  /** Returns the join table's name; by default the owner's table, {@code _} and the attribute. */
  String table() default "";

  /** Returns the join table's column for this entity; by default the class name and {@code _id}. */
  String column() default "";

  /** Returns the join table's column for the target; by default its class name and {@code _id}. */
  String targetColumn() default "";

  /**
   * Returns the join table's columns for this entity if its key is composite: one for each column
   * of the key, in its order.
   */
  String[] columns() default {};

  /** Returns the join table's columns for the target if its key is composite, in its order. */
  String[] targetColumns() default {};

  /**
   * Returns the association entity that holds the pairs, if there is one; it references both
   * entities.
   */
  Class<?> through() default void.class;

  /**
   * Returns the association entity's attributes that reference this entity and the target, in that
   * order; necessary if it has several relations to one of them.
   */
  String[] throughFields() default {};

  /** Returns whether each pair of a relation to the entity itself counts in both directions. */
  boolean symmetrical() default false;
}
