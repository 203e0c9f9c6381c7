package dev.kindred.internal.dialect;

import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Literals of jOOQ's, made by a class of their own: the JVM loads a class of jOOQ's for each type
 * that the code of a class converts to another one, when it loads that class.
 */
public final class Literals {

  private Literals() {}

  /** Returns a value that is written in the SQL. */
  public static Field<?> of(Object value) {
    return DSL.inline(value);
  }

  /** Returns NULL. */
  public static Field<?> none() {
    return DSL.inline((Object) null);
  }
}
