package dev.kindred.processor.model;

import java.net.URI;
import java.time.DateTimeException;
import java.util.function.Function;

/**
 * Syntax of the defaults of a column.
 *
 * @param parser makes a text a value; throws an exception if it is none
 * @param code the Java code of a value, with {@code $value:L}, {@code $text:S} and {@code $type:T}
 * @param advice what to write
 */
record DefaultSyntax(Function<String, ?> parser, String code, String advice) {

  private static final String TEXT = "$text:S";

  /** Returns the syntax of values that their class parses. */
  static DefaultSyntax parsed(Function<String, ?> parser, String what) {
    return new DefaultSyntax(parser, "$type:T.parse($text:S)", "Write " + what + ".");
  }

  static DefaultSyntax uuid(Function<String, ?> parser) {
    return new DefaultSyntax(
        parser,
        "$type:T.fromString($text:S)",
        "Write a UUID, such as 00000000-0000-0000-0000-000000000000.");
  }

  static DefaultSyntax character() {
    return new DefaultSyntax(
        text -> {
          require(text.length() == 1);
          return text;
        },
        "$text:S.charAt(0)",
        "Write one character.");
  }

  static DefaultSyntax uri() {
    return new DefaultSyntax(
        URI::create, "$type:T.create($text:S)", "Write a URI, such as https://example.org.");
  }

  static DefaultSyntax truth() {
    return new DefaultSyntax(DefaultSyntax::truth, "$value:L", "Write true or false.");
  }

  private static Boolean truth(String text) {
    require(text.equals("true") || text.equals("false"));
    return Boolean.valueOf(text);
  }

  static DefaultSyntax wholeNumber(Function<String, ?> parser, String code) {
    return new DefaultSyntax(parser, code, "Write a whole number, such as 0.");
  }

  static DefaultSyntax number(Function<String, ? extends Number> parser, String code) {
    return new DefaultSyntax(
        text -> finite(parser.apply(text)), code, "Write a number, such as 9.99.");
  }

  private static Number finite(Number number) {
    boolean isFloating = number instanceof Float || number instanceof Double;
    require(!isFloating || Double.isFinite(number.doubleValue()));
    return number;
  }

  static DefaultSyntax text() {
    return text(TEXT);
  }

  static DefaultSyntax text(String code) {
    return new DefaultSyntax(text -> text, code, "Write a text.");
  }

  /** Returns the syntax of a type that can have no default. */
  static DefaultSyntax none(String why) {
    return new DefaultSyntax(
        text -> {
          throw new IllegalArgumentException(why);
        },
        TEXT,
        why);
  }

  private static void require(boolean isValue) {
    if (!isValue) {
      throw new IllegalArgumentException();
    }
  }

  /** Returns whether a text is a value. */
  boolean accepts(String text) {
    try {
      return parser.apply(text) != null;
    } catch (IllegalArgumentException | DateTimeException notOne) {
      return false;
    }
  }
}
