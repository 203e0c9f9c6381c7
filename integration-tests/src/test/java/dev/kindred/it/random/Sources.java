package dev.kindred.it.random;

/** Pieces of Java. */
final class Sources {

  private Sources() {}

  /** A text as a literal. */
  static String text(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** A public getter and setter. */
  static String accessors(AttributeSketch attribute) {
    String name = attribute.name();
    String method = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return "  public %1$s get%3$s() { return this.%2$s; }%n"
            .formatted(attribute.type(), name, method)
        + "  public void set%3$s(%1$s %2$s) { this.%2$s = %2$s; }%n"
            .formatted(attribute.type(), name, method);
  }
}
