package dev.kindred.migration.text;

/** Syntax error in a schema file. The message names the file and line, and the remedy. */
public final class SchemaTextException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SchemaTextException(String message) {
    super(message);
  }
}
