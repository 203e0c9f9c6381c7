package dev.kindred.model;

import dev.kindred.stability.Stable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a class whose fields are attributes of each entity that extends it:
 *
 * <pre>{@code
 * @MappedSuperclass
 * public abstract class Audited<K> {
 *   @Id K id;
 *   @CreatedAt Instant created;
 * }
 *
 * @Entity
 * public class Customer extends Audited<Long> {
 *   String name;
 * }
 * }</pre>
 *
 * <p>It has no table. Its attributes come first, those of its own superclass before them, and their
 * columns are in the table of the entity. A type variable is what the entity binds it to. In
 * another package its fields need public accessors and setters, unless they are public.
 */
@Stable
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface MappedSuperclass {}
