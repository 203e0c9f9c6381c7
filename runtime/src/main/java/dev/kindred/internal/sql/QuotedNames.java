package dev.kindred.internal.sql;

import org.jooq.Name;
import org.jooq.impl.DSL;

/** Names of things that have no generated class: in double quotes where they need them. */
public final class QuotedNames {

  private QuotedNames() {}

  /** jOOQ's form of a name that is written as in SQL. */
  public static Name of(String name) {
    return name.startsWith("\"")
        ? DSL.quotedName(name.substring(1, name.length() - 1))
        : DSL.unquotedName(name);
  }
}
