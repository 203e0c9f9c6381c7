package dev.kindred.processor.model;

import dev.kindred.processor.diagnostic.Phrase;
import dev.kindred.processor.diagnostic.SourceRef;
import java.util.Optional;

/**
 * Default of a column.
 *
 * @param text the declared text
 * @param mistake the reason why the text is no value of the column's type
 */
public record DefaultValue(String text, SourceRef source, Optional<Phrase> mistake) {

  /** Returns whether the text is a value of the column's type. */
  public boolean isValid() {
    return mistake.isEmpty();
  }
}
