package dev.kindred.internal.dialect.sqlite;

import dev.kindred.internal.dialect.TextFunctions;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Text functions of SQLite, some of which are implemented in Java.
 *
 * @param hasLowerCase whether connections have the function {@link SqliteFunctions#LOWER_CASE};
 *     SQLite's own gives the lower case of ASCII only
 */
record SqliteTexts(boolean hasLowerCase) implements TextFunctions {

  @Override
  public Field<String> lowerCase(Field<String> text) {
    return hasLowerCase
        ? DSL.function(SqliteFunctions.LOWER_CASE, String.class, text)
        : DSL.lower(text);
  }

  /** Renders a match; the pattern itself contains the flag that ignores case. */
  @Override
  public Condition matches(Field<String> text, Field<String> pattern, boolean ignoreCase) {
    return DSL.condition(
        "{0} regexp {1}", text, ignoreCase ? DSL.concat(DSL.inline("(?i)"), pattern) : pattern);
  }
}
