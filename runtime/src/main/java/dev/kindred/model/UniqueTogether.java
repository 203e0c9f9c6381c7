package dev.kindred.model;

import dev.kindred.stability.Stable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares attributes that are unique together; see {@link Entity#unique}. */
@Stable
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface UniqueTogether {

  /** Returns the attributes' names: one or more, each once. */
  String[] value() default {};

  /**
   * Returns the constraint's name; by default {@code uq_}, the table and the columns, joined by _.
   */
  String name() default "";
}
