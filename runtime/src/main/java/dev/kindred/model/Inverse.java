package dev.kindred.model;

import dev.kindred.stability.Stable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the reverse side of a relation on a {@link Many} (or, of a one-to-one, on a {@link
 * One}), so that the entity carries it. The attribute is named as the relation's {@code
 * relatedName}. It is no column.
 */
@Stable
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Inverse {}
