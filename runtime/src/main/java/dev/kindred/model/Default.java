package dev.kindred.model;

import dev.kindred.stability.Stable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the value of an attribute that was not given: the DDL's default, and what builders start
 * from. It is written as the text of the value ({@code "0"}, {@code "true"}, {@code "2026-01-31"},
 * an enum constant's name); on a relation it is the key of the related row.
 */
@Stable
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Default {

  /** The value as text. */
  String value();
}
