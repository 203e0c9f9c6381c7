package dev.kindred.model;

import dev.kindred.stability.Stable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an attribute that the database computes from others of its row:
 * {@code @GeneratedColumn("net * 1.2") BigDecimal gross}. It is never written. Its value is read
 * after each insert and update of an instance; null or 0 stands for it before. Builders don't have
 * it, and it can't be set.
 */
@Stable
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface GeneratedColumn {

  /** Returns the expression in SQL, over column names: exactly one. */
  String[] value() default {};

  /** Returns whether the value is stored; if not, it is computed whenever it is read. */
  boolean stored() default true;
}
