package dev.kindred.internal.sql;

import org.jooq.Name;
import org.jooq.impl.DSL;

/**
 * Names of tables and columns without generated classes, which are in double quotes if they need
 * them.
 */
public final class QuotedNames {

  private QuotedNames() {}

  /** Returns the jOOQ name for a name that is written as in SQL. */
  public static Name of(String name) {
    return name.startsWith("\"")
        ? DSL.quotedName(name.substring(1, name.length() - 1))
        : DSL.unquotedName(name);
  }
}
