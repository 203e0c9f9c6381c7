package dev.kindred.model;

import dev.kindred.stability.Stable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the version for optimistic locking, an {@code int}, {@code long} or {@code short}: 1
 * after the insert, and one more with each update. Saving an entity whose row was changed or
 * deleted since it was read raises a {@link dev.kindred.error.StaleEntityException}, and writes
 * nothing. 0 or null means that the entity is not saved yet.
 */
@Stable
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Version {}
