package dev.kindred.processor.type;

import java.util.regex.Pattern;

/** Capitals in names of Java: at the beginning, and of each word. */
public final class Capitals {

  private static final Pattern NEXT_WORD = Pattern.compile("([a-z0-9])([A-Z])");
  private static final Pattern AFTER_ACRONYM = Pattern.compile("([A-Z]+)([A-Z][a-z])");

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

  /** Returns a name with a separator between its words: {@code Order_Line}. */
  public static String separate(String name, String separator) {
    String between = "$1" + separator + "$2";
    String words = NEXT_WORD.matcher(name).replaceAll(between);
    return AFTER_ACRONYM.matcher(words).replaceAll(between);
  }
}
