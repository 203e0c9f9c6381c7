package dev.kindred.internal.dialect.postgresql;

import dev.kindred.internal.dialect.TextFunctions;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Text functions of PostgreSQL. */
final class PostgresqlTexts implements TextFunctions {

  @Override
  public Field<String> lowerCase(Field<String> text) {
    return DSL.lower(text);
  }

  @Override
  public Condition matches(Field<String> text, Field<String> pattern, boolean ignoreCase) {
    return DSL.condition(ignoreCase ? "{0} ~* {1}" : "{0} ~ {1}", text, pattern);
  }
}
