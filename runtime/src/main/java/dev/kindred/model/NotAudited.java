package dev.kindred.model;

import dev.kindred.stability.Preview;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Leaves an attribute, such as a secret, out of what is recorded of an {@link Audited} entity. */
@Preview
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface NotAudited {}
