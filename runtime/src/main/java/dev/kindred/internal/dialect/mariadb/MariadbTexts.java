package dev.kindred.internal.dialect.mariadb;

import dev.kindred.internal.dialect.TextFunctions;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** MariaDB's functions of texts. */
final class MariadbTexts implements TextFunctions {

  @Override
  public Field<String> lowerCase(Field<String> text) {
    return DSL.lower(DSL.replace(text, DSL.inline("\u1e9e"), DSL.inline("\u00df")));
  }

  /** Renders a match; the pattern itself contains the flag that ignores case. */
  @Override
  public Condition matches(Field<String> text, Field<String> pattern, boolean ignoreCase) {
    return DSL.condition(
        "{0} regexp {1}", text, ignoreCase ? DSL.concat(DSL.inline("(?i)"), pattern) : pattern);
  }
}
