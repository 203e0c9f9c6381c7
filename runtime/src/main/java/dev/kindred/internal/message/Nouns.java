package dev.kindred.internal.message;

import java.util.Locale;

/** Names of classes as nouns in messages. */
public final class Nouns {

  /** Start of words with a vowel at the beginning, by sound. */
  private static final String VOWEL =
      "(?!eu|one|uni[^mn]|us[aeiu]|ut[ei])[aeiou].*|(hour|hono|heir).*";

  private Nouns() {}

  /** Returns a name with its indefinite article: "a Book", "an Author". */
  public static String one(Object name) {
    boolean isVowel = name.toString().toLowerCase(Locale.ROOT).matches(VOWEL);
    return (isVowel ? "an " : "a ") + name;
  }
}
