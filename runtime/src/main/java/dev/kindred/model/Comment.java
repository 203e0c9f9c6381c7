package dev.kindred.model;

import dev.kindred.stability.Stable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says in the database what a table, view or column is for: {@code @Comment("without tax")
 * BigDecimal price}. On a relation it is the comment of the columns of its foreign key. It is a
 * part of the schema, which migrations keep up; SQLite has no comments.
 */
@Stable
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Comment {

  /**
   * Returns the text, which is never blank. MariaDB limits it to 2,048 characters for a table and
   * 1,024 for a column.
   */
  String value() default "";
}
