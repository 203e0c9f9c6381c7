package dev.kindred.model;

import dev.kindred.stability.Stable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tells the next migration what an attribute or an entity was called before, so that its column or
 * table is renamed with all that is in it: {@code @RenamedFrom("writer") One<Author> author},
 * {@code @Entity @RenamedFrom("Volume") record Book(..)}.
 *
 * <p>The old name is that in Java. Kindred makes the old name in SQL of it, as it makes that of the
 * new one: {@code writer_id} and {@code volume}. Where an annotation gave the old name, it is
 * written as it is in SQL: {@code @RenamedFrom(sql = "WRITER_NO")}.
 *
 * <p>Nothing may have the old name any longer. On a value object all of its columns are renamed, on
 * a many-to-many relation its join table, and on an entity the join tables that are named after it.
 * There is no effect at run time; it can be left out once all databases have that migration.
 */
@Stable
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface RenamedFrom {

  /**
   * Returns the old name in Java: that of the attribute, or of the class without its package, which
   * may follow the table's old schema and a point.
   */
  String value() default "";

  /**
   * Returns the old name in SQL, in place of that in Java: of the column, or of each column of a
   * relation to a composite key; of the table, which may follow its schema and a point; or what the
   * columns of a value object began with.
   */
  String[] sql() default {};
}
