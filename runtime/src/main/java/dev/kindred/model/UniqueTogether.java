package dev.kindred.model;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares that no two rows agree in all of these attributes; see {@link Entity#unique}. */
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface UniqueTogether {

  /** The attributes' names. */
  String[] value();

  /** The constraint's name; by default {@code uq_}, the table and the columns, joined by _. */
  String name() default "";
}
