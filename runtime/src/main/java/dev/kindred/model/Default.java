package dev.kindred.model;

import dev.kindred.stability.Stable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the default of an attribute, in the DDL and in builders. It is written as text: {@code
 * "0"}, {@code "true"}, {@code "2026-01-31"}, the name of an enum constant; on a relation, the key
 * of the related row.
 */
@Stable
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Default {

  /** Returns the value as text: exactly one, which may be empty. */
  String[] value() default {};
}
