package dev.kindred.model;

import dev.kindred.stability.Preview;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the mark of deleted rows: a nullable {@code Instant} or {@code LocalDateTime} in UTC,
 * which is when the row was deleted, or a {@code boolean}. A delete sets the mark, and no query
 * finds the row then unless it asks {@code withDeleted()}; {@code db.restore(entity)} takes the
 * mark away, {@code db.purge(entity)} deletes the row.
 */
@Preview
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface SoftDelete {}
