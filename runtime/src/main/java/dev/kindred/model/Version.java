package dev.kindred.model;

import dev.kindred.stability.Stable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the number that counts the changes of a row, an {@code int}, {@code long} or {@code
 * short}: 1 when it is inserted, and one more with each update. A save of an entity whose row was
 * changed or deleted since the entity was read raises a {@link
 * dev.kindred.error.StaleEntityException}, and writes nothing. 0, or null, means that the entity
 * was not saved yet.
 */
@Stable
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Version {}
