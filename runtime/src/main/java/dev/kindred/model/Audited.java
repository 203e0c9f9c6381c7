package dev.kindred.model;

import dev.kindred.stability.Preview;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an entity each of whose writes is recorded, in the same transaction, by the {@code
 * audit(..)} of the database's builder. A database that was opened without refuses to write it.
 */
@Preview
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Audited {}
