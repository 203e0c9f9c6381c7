package dev.kindred.model;

import dev.kindred.stability.Stable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a record or class as an entity whose rows are those of a query: {@code @View("select
 * customer_id, sum(net) as total from invoice group by customer_id")}. The names of the query's
 * columns are those of the attributes' columns. The DDL creates and drops the view. It is only
 * read, as an {@link Entity} with {@code readOnly}, which may be added to name the view with {@code
 * table}.
 */
@Stable
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface View {

  /** Returns the query in the database's SQL: exactly one. */
  String[] value() default {};
}
