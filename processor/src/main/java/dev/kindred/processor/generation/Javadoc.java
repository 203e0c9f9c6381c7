package dev.kindred.processor.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Javadoc of a generated method, complete as compilers check it ({@code -Xdoclint}). */
final class Javadoc {

  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  /** Characters with a meaning in Javadoc or Java. */
  private static final Pattern SPECIAL = Pattern.compile("[{}@<>&*\\\\]");

  private final String description;
  private final List<String> tags = new ArrayList<>();

  private Javadoc(String description) {
    this.description = description;
  }

  /** Creates one that begins with a sentence. */
  static Javadoc of(String sentence) {
    return new Javadoc(sentence + ".");
  }

  /** Creates one of a method that returns something: "the column {@code name}". */
  static Javadoc returning(String what) {
    return new Javadoc("{@return " + what + "}");
  }

  Javadoc parameter(String name, String meaning) {
    tags.add("@param " + name + " " + meaning);
    return this;
  }

  Javadoc returns(String what) {
    tags.add("@return " + what);
    return this;
  }

  /** Adds an exception by its qualified name, since an import for Javadoc alone is a warning. */
  Javadoc raises(String exception, String when) {
    tags.add("@throws " + exception + " " + when);
    return this;
  }

  /** Returns the text without the comment's stars. */
  String text() {
    return tags.isEmpty()
        ? description + "\n"
        : description + "\n\n" + String.join("\n", tags) + "\n";
  }

  /**
   * Returns a text as code. Characters with a meaning in Javadoc or Java are escaped, and control
   * characters, which a comment can't contain, are blanks.
   */
  static String code(String text) {
    String printable = CONTROL.matcher(text).replaceAll(" ");
    if (!SPECIAL.matcher(printable).find() && !printable.isBlank()) {
      return "{@code " + printable + "}";
    }
    StringBuilder escaped = new StringBuilder("<code>");
    printable
        .codePoints()
        .forEach(
            character ->
                escaped.append(
                    "{}@<>&*\\".indexOf(character) < 0
                        ? Character.toString(character)
                        : "&#" + character + ";"));
    return escaped.append("</code>").toString();
  }
}
