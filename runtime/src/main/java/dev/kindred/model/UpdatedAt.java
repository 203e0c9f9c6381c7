package dev.kindred.model;

import dev.kindred.stability.Stable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the time at which the row was written last: an {@code Instant}, or a date and time, or
 * date, in UTC. Each insert and update sets it, those of many rows too; whatever the entity has
 * there is ignored.
 */
@Stable
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface UpdatedAt {}
