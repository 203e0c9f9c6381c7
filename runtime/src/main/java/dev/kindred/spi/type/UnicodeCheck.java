package dev.kindred.spi.type;

/** Whether a text is one to a database. */
public final class UnicodeCheck {

  private UnicodeCheck() {}

  /**
   * Whether all characters are whole: half of a surrogate pair would be stored as something else.
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
