package dev.kindred.model;

import dev.kindred.stability.Stable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the default of an attribute. A value is written as text: {@code "0"}, {@code "true"},
 * {@code "2026-01-31"}, the name of an enum constant; on a relation, the key of the related row. It
 * is in the DDL, and in builders too. An expression in SQL is in the DDL only: an insert leaves the
 * column out where the attribute is null, or was not given to a builder, and reads the value that
 * the database gave it.
 */
@Stable
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Default {

  /** Returns the value as text: exactly one, which may be empty, unless there is an expression. */
  String[] value() default {};

  /** Returns the expression in the database's SQL, for example {@code "now()"}: at most one. */
  String[] sql() default {};
}
