package dev.kindred.spi.type;

import dev.kindred.stability.ForGeneratedCode;

/** Check for texts that can't be encoded in UTF-8. */
@ForGeneratedCode
public final class UnicodeCheck {

  private UnicodeCheck() {}

  /**
   * Returns whether all surrogates are paired; an unpaired one would be stored as another
   * character.
   */
  public static boolean areWhole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
          return false;
        }
        i++;
      }
    }
    return true;
  }
}
