package dev.kindred.internal.sql;

import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Renders the lower case of texts that are compared whatever their case: character by character, as
 * Unicode has it where one character becomes one. What a database's own function does otherwise is
 * replaced before.
 */
final class LowerCase {

  private LowerCase() {}

  static Field<String> of(Dialect dialect, Field<String> text) {
    return switch (dialect.family()) {
      case H2 -> DSL.lower(DSL.translate(text, DSL.inline("\u0130\u03a3"), DSL.inline("i\u03c3")));
      case MARIADB -> DSL.lower(DSL.replace(text, DSL.inline("\u1e9e"), DSL.inline("\u00df")));
      case SQLITE ->
          dialect.hasLowerCase()
              ? DSL.function(Dialect.SQLITE_LOWER_CASE, String.class, text)
              : DSL.lower(text);
      default -> DSL.lower(text);
    };
  }
}
