package dev.kindred.model;

import dev.kindred.stability.Stable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares how the attribute's type is stored: a jOOQ converter with a no-argument constructor,
 * from a type that a column can have to the attribute's type. It never gets SQL NULL.
 */
@Stable
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Convert {

  /** Returns the converter: exactly one. */
  Class<? extends org.jooq.Converter<?, ?>>[] value() default {};
}
