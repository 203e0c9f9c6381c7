package dev.kindred.model;

import dev.kindred.stability.Stable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a record, or a class with a no-argument constructor, as a value object: a part of
 * entities, whose columns are in their tables. It has neither a table nor a key of its own. For a
 * value object {@code Address} the processor generates {@code Address_}, the paths to its parts.
 *
 * <pre>{@code
 * @Embeddable
 * public record Address(String street, @Column(length = 20) String city, @Nullable String zip) {}
 * }</pre>
 */
@Stable
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Embeddable {}
