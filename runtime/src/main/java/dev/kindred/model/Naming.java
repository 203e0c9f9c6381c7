package dev.kindred.model;

import dev.kindred.stability.Stable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the tables and columns of an entity, or of all entities in a package, in another way than
 * in snake_case:
 *
 * <pre>{@code
 * @Naming(tables = Case.PASCAL, columns = Case.PASCAL)
 * package shop;
 * }</pre>
 *
 * <p>A member that is left out on an entity is that of its package, then that of the compiler
 * option {@code -Akindred.naming}. The columns of foreign keys, join tables and their columns
 * follow it too. {@link Entity#table}, {@link Column#name} and the names in a relation's annotation
 * are used as they are. The annotation of a package is not that of the packages below it.
 */
@Stable
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Naming {

  /** Returns the spelling of the names of tables. */
  Case tables() default Case.SNAKE;

  /** Returns the spelling of the names of columns. */
  Case columns() default Case.SNAKE;

  /** Returns what the names of tables begin with. */
  String tablePrefix() default "";
}
