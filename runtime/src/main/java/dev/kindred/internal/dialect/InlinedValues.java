package dev.kindred.internal.dialect;

import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Values as literals of jOOQ, made by a class of their own: the JVM loads a class of jOOQ's for
 * each type that the code of a class converts to another one, when it loads that class.
 */
public final class InlinedValues {

  private InlinedValues() {}

  /** Returns a value that is written in the SQL. */
  public static Field<?> of(Object value) {
    return DSL.inline(value);
  }

  /** Returns NULL. */
  public static Field<?> none() {
    return DSL.inline((Object) null);
  }
}
