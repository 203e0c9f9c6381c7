package dev.kindred.internal.dialect.sqlite;

import dev.kindred.spi.ColumnMetadata;

/** Failure to read a text that is not a value of its column's type. */
final class UnreadableText extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String text;

  UnreadableText(String text, RuntimeException cause) {
    super(cause);
    this.text = text;
  }

  /** Returns the exception that says in which column the text is. */
  IllegalArgumentException in(ColumnMetadata column) {
    return new IllegalArgumentException(
        "\"" + text + "\" is no " + column.type() + ", but a row has it in " + column.name() + ".",
        getCause());
  }
}
