package dev.kindred.internal.dialect.h2;

import dev.kindred.internal.dialect.TextFunctions;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Text functions of H2. */
final class H2Texts implements TextFunctions {

  @Override
  public Field<String> lowerCase(Field<String> text) {
    return DSL.lower(DSL.translate(text, DSL.inline("\u0130\u03a3"), DSL.inline("i\u03c3")));
  }

  @Override
  public Condition matches(Field<String> text, Field<String> pattern, boolean ignoreCase) {
    return DSL.condition(
        "regexp_like({0}, {1}, {2})", text, pattern, DSL.inline(ignoreCase ? "i" : "c"));
  }
}
