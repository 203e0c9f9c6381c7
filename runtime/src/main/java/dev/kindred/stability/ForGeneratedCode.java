package dev.kindred.stability;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Type that is public only for generated code and for Kindred's own modules. Applications don't
 * call it: it may change in any version, together with the annotation processor of that version.
 */
@Stable
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ForGeneratedCode {}
