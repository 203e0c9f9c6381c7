package dev.kindred.model;

import dev.kindred.stability.Stable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a record, or a class with a no-argument constructor, as an entity: one table, with one
 * row for each instance. For an entity {@code Place} the processor generates {@code Place_}
 * (lookups, accessors, a builder) and {@code PlaceTable} (the jOOQ table) into the same package.
 */
@Stable
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Entity {

  /** Returns the table's name; by default the class name in snake_case, see {@link Naming}. */
  String table() default "";

  /** Returns the table's schema; by default that of the connection. */
  String schema() default "";

  /**
   * Returns whether the application only reads the rows: nothing that writes them is generated, and
   * an instance is refused wherever one is written. It needs no {@link Id} then, but nothing can
   * refer to it without one. The table is in the DDL like any other.
   */
  boolean readOnly() default false;

  /** Returns the unique constraints over several attributes. */
  UniqueTogether[] unique() default {};
}
