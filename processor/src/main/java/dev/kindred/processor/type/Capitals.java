package dev.kindred.processor.type;

/** First letters of names in Java. */
public final class Capitals {

  private Capitals() {}

  /** Returns a name with a capital. */
  public static String capitalise(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** Returns a name without its capital, as {@code java.beans} does: {@code URL} is unchanged. */
  public static String decapitalise(String name) {
    boolean isAcronym =
        name.length() > 1
            && Character.isUpperCase(name.charAt(0))
            && Character.isUpperCase(name.charAt(1));
    return isAcronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
