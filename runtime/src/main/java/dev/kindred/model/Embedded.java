package dev.kindred.model;

import dev.kindred.stability.Stable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an attribute of an entity, or of another value object, whose type is {@link Embeddable}:
 * its columns are in the table of the entity. One that is an {@code Optional} or has an annotation
 * named {@code Nullable} may be absent: all of its columns are NULL then.
 */
@Stable
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Embedded {

  /**
   * Returns what the names of its columns start with, which may be nothing; if it is left out, the
   * attribute's name: {@code address_city} for the city of {@code address}.
   */
  String prefix() default "";
}
