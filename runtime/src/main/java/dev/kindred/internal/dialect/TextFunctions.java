package dev.kindred.internal.dialect;

import org.jooq.Condition;
import org.jooq.Field;

/** Functions for comparing texts. */
public interface TextFunctions {

  /**
   * Returns the lower case of a text for comparing without case: character by character, by
   * Unicode's mappings to single characters. Where a database's own function differs, characters
   * are replaced before.
   */
  Field<String> lowerCase(Field<String> text);

  /** Returns whether a text matches a regular expression in the syntax of the database. */
  Condition matches(Field<String> text, Field<String> pattern, boolean ignoreCase);
}
