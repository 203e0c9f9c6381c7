package dev.kindred.spi;

import dev.kindred.stability.ForGeneratedCode;
import org.jooq.Name;
import org.jooq.impl.DSL;

/** Names as metadata has them: in double quotes if SQL needs them. */
@ForGeneratedCode
public final class QuotedNames {

  private static final String QUOTE = "\"";

  private QuotedNames() {}

  /** Returns the jOOQ name for a name that is written as in SQL. */
  public static Name of(String name) {
    return isQuoted(name) ? DSL.quotedName(plain(name)) : DSL.unquotedName(name);
  }

  /** Returns the jOOQ name of a table; an empty schema is the connection's default. */
  public static Name of(String schema, String table) {
    return schema.isEmpty() ? of(table) : DSL.name(of(schema), of(table));
  }

  /** Returns the name without quotes. */
  public static String plain(String name) {
    return isQuoted(name) ? name.substring(1, name.length() - 1) : name;
  }

  private static boolean isQuoted(String name) {
    return name.startsWith(QUOTE);
  }
}
