package dev.kindred.internal.dialect.mysql;

import dev.kindred.internal.dialect.TextFunctions;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Text functions of MySQL. */
final class MysqlTexts implements TextFunctions {

  @Override
  public Field<String> lowerCase(Field<String> text) {
    return DSL.lower(DSL.replace(text, DSL.inline("\u1e9e"), DSL.inline("\u00df")));
  }

  @Override
  public Condition matches(Field<String> text, Field<String> pattern, boolean ignoreCase) {
    return DSL.condition(
        "regexp_like({0}, {1}, {2})", text, pattern, DSL.inline(ignoreCase ? "i" : "c"));
  }
}
