package dev.kindred.spring.boot;

/** Class path without a list of entities, which the processor writes. */
final class MissingEntitiesException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MissingEntitiesException() {
    super(
        "No entity was found: nothing on the class path has a"
            + " META-INF/services/dev.kindred.spi.EntityModule.");
  }
}
