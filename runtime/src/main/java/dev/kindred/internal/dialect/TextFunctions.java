package dev.kindred.internal.dialect;

import org.jooq.Condition;
import org.jooq.Field;

/** Functions for comparing texts. */
public interface TextFunctions {

  /**
   * Returns the lower case of a text that is compared whatever its case: character by character, as
   * Unicode has it where one character becomes one. What a database's own function does otherwise
   * is replaced before.
   */
  Field<String> lowerCase(Field<String> text);

  /** Returns whether a text matches a regular expression in the syntax of the database. */
  Condition matches(Field<String> text, Field<String> pattern, boolean ignoreCase);
}
