package dev.kindred.model;

import dev.kindred.stability.Stable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tells the next migration what the rows that exist get in the column of an attribute that is new,
 * or that was nullable: {@code @Backfill("lower(email)") String login}. The column is added without
 * its constraint, filled, and then accepts no NULL. There is no effect at run time; it can be left
 * out once all databases have that migration.
 */
@Stable
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Backfill {

  /** Returns the value in SQL, over the names of the table's columns: exactly one. */
  String[] value() default {};
}
