package dev.kindred.model;

import dev.kindred.stability.Stable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a many-to-many relation on a {@link Many}. The pairs are kept in a join table of their
 * own, or in the table of a link entity ({@link #through}). Join rows go with the row on either
 * side.
 */
@Stable
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface ManyToMany {

  /**
   * What the reverse side is called on the target; by default the class name, decapitalised, and
   * {@code Set}. {@code "+"} means that there is no reverse side.
   */
  String relatedName() default "";

  /** The join table's name; by default the owner's table, {@code _} and the attribute. */
  String table() default "";

  /** The link entity that holds the pairs, when there is one; it refers to the keys of both. */
  Class<?> through() default void.class;

  /**
   * The link entity's attributes that refer to this entity and to the target, in that order; needed
   * where it has several relations to one of them.
   */
  String[] throughFields() default {};

  /** On a relation to the entity itself: whether a pair counts in both directions. */
  boolean symmetrical() default false;
}
