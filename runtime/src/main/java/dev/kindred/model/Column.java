package dev.kindred.model;

import dev.kindred.stability.Stable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Overrides what a column is called, and how large its values may be. */
@Stable
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Column {

  /** Returns the column's name; by default the attribute's name in snake_case. */
  String name() default "";

  /** Returns the most characters of a text, or bytes of a {@code byte[]}, that the column takes. */
  int length() default 255;

  /**
   * Returns the most digits of a {@code BigDecimal} or {@code BigInteger}, on both sides of the
   * point.
   */
  int precision() default 38;

  /**
   * Returns the digits behind the point of a {@code BigDecimal}; more are refused, never rounded.
   */
  int scale() default 10;

  /**
   * Returns the database's own type of the column, as it is written in SQL: {@code "inet"}, {@code
   * "citext"}, {@code "char(5)"}. It is used in DDL, and values are cast to it where the database
   * asks for it. On an enum, a name as {@code "mood"} is that of an enum type, which DDL creates on
   * PostgreSQL; other databases store a text. By default the type follows from that of the
   * attribute.
   */
  String type() default "";

  /**
   * Returns whether the column is never written: the database gives it its values, by a default, a
   * trigger or otherwise. They are read again after each insert and update of an instance. Builders
   * don't have the attribute, and it can't be set.
   */
  boolean readOnly() default false;
}
