package dev.kindred.internal.sql;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Renders matches of regular expressions, in the syntax of the database. */
final class Regex {

  private Regex() {}

  static Condition matches(
      SQLDialect dialect, Field<String> text, Field<String> pattern, boolean ignoreCase) {
    return switch (dialect) {
      case POSTGRES -> DSL.condition(ignoreCase ? "{0} ~* {1}" : "{0} ~ {1}", text, pattern);
      case H2 ->
          DSL.condition("regexp_like({0}, {1}, {2})", text, pattern, DSL.inline(flag(ignoreCase)));
      default ->
          DSL.condition(
              ignoreCase ? "{0} regexp {1}" : "{0} regexp {2}",
              text,
              DSL.concat(DSL.inline("(?i)"), pattern),
              pattern);
    };
  }

  private static String flag(boolean ignoreCase) {
    return ignoreCase ? "i" : "c";
  }
}
