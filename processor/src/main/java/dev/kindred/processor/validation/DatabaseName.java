package dev.kindred.processor.validation;

import dev.kindred.processor.diagnostic.Phrase;
import dev.kindred.processor.diagnostic.SourceRef;
import java.util.Locale;

/**
 * Name of a table, constraint or index.
 *
 * @param owner what has the name
 * @param advice how to choose another
 */
record DatabaseName(String schema, String name, Phrase owner, SourceRef source, String advice) {

  /** Returns it with a text around the owner. */
  DatabaseName withOwner(String template) {
    return new DatabaseName(schema, name, Phrase.of(template, owner), source, advice);
  }

  /** Returns the key of equal names; some databases ignore the case. */
  String key() {
    return (schema + "." + name).toLowerCase(Locale.ROOT);
  }
}
