package dev.kindred.json;

/** A builder can't be given a value that is in the JSON; the modules for Jackson translate it. */
public final class RefusedValueException extends RuntimeException {

  private static final long serialVersionUID = 1;

  RefusedValueException(String message) {
    super(message);
  }
}
