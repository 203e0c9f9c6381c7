package dev.kindred.model;

import dev.kindred.stability.Stable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a check constraint: a condition in SQL, over column names, that every row meets. */
@Stable
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Check {

  /** Returns the condition as SQL text, for example {@code "pages > 0"}; never empty. */
  String value() default "";

  /**
   * Returns the constraint's name; by default {@code ck_}, the table and, on an attribute, its
   * column.
   */
  String name() default "";
}
