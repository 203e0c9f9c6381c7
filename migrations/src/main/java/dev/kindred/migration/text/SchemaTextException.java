package dev.kindred.migration.text;

/** Text of a schema that can't be read; names the file and the line and says what to do. */
public final class SchemaTextException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SchemaTextException(String message) {
    super(message);
  }
}
