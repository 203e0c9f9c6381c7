package dev.kindred.migration.text;

import dev.kindred.internal.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reader of the tokens of one line. */
final class LineReader {

  private static final String DELIMITERS = " (),.:'\"";
  private static final int CODE_LENGTH = 4;

  private final String file;
  private final int number;
  private final String line;
  private int position;

  LineReader(String file, int number, String line) {
    this.file = file;
    this.number = number;
    this.line = line;
  }

  String file() {
    return file;
  }

  /** Returns whether words come next. */
  boolean isNext(String words) {
    skipSpaces();
    int end = position + words.length();
    return line.startsWith(words, position) && (end == line.length() || isDelimiter(end));
  }

  /** Reads words, if they come next. */
  boolean accept(String words) {
    boolean isNext = isNext(words);
    position += isNext ? words.length() : 0;
    return isNext;
  }

  /** Reads a character, if it comes next. */
  boolean acceptCharacter(char character) {
    skipSpaces();
    boolean isNext = position < line.length() && line.charAt(position) == character;
    position += isNext ? 1 : 0;
    return isNext;
  }

  void expect(String words) {
    if (!accept(words)) {
      throw expected(words);
    }
  }

  void expectCharacter(char character) {
    if (!acceptCharacter(character)) {
      throw expected(String.valueOf(character));
    }
  }

  /** Reads all until the next delimiter. */
  String word() {
    skipSpaces();
    int start = position;
    while (position < line.length() && !isDelimiter(position)) {
      position++;
    }
    if (start == position) {
      throw expected("a name");
    }
    return line.substring(start, position);
  }

  /** Reads the name of a column, a table or a schema; one in quotes keeps them. */
  String name() {
    skipSpaces();
    return isNext('"') ? '"' + quoted('"') + '"' : word();
  }

  /** Reads the name of a constraint or an index, which can contain double quotes. */
  String constraintName() {
    skipSpaces();
    return isNext('"') ? quoted('"') : word();
  }

  /** Reads names with points between them. */
  List<String> path() {
    List<String> names = new ArrayList<>();
    do {
      names.add(name());
    } while (acceptCharacter('.'));
    return names;
  }

  QualifiedName table() {
    String first = name();
    return acceptCharacter('.') ? new QualifiedName(first, name()) : new QualifiedName("", first);
  }

  /** Reads names of columns in parentheses. */
  List<String> names() {
    return list(this::name);
  }

  /** Reads texts in parentheses. */
  List<String> texts() {
    return list(this::text);
  }

  private List<String> list(Supplier<String> element) {
    expectCharacter('(');
    List<String> elements = new ArrayList<>();
    do {
      elements.add(element.get());
    } while (acceptCharacter(','));
    expectCharacter(')');
    return elements;
  }

  int number() {
    String word = word();
    try {
      return Integer.parseInt(word);
    } catch (NumberFormatException failure) {
      position -= word.length();
      throw expected("a number");
    }
  }

  /** Reads a text in single quotes. */
  String text() {
    skipSpaces();
    if (!isNext('\'')) {
      throw expected("a text in single quotes");
    }
    return quoted('\'');
  }

  /** Returns all that is left. */
  String rest() {
    skipSpaces();
    String rest = line.substring(position);
    position = line.length();
    return rest;
  }

  /** Refuses a line that goes on. */
  void end() {
    skipSpaces();
    if (position < line.length()) {
      throw expected("the end of the line");
    }
  }

  SchemaTextException failure(String what) {
    return new SchemaTextException(
        file
            + ":"
            + number
            + ": "
            + what
            + "\n  "
            + line
            + "\nCorrect the line, or restore the file from version control; a file of the class"
            + " output is written anew when you compile.");
  }

  SchemaTextException expected(String what) {
    String found = position < line.length() ? line.substring(position) : "the end of the line";
    return failure("Expected " + what + ", found " + found + ".");
  }

  private void skipSpaces() {
    while (isNext(' ')) {
      position++;
    }
  }

  private boolean isNext(char character) {
    return position < line.length() && line.charAt(position) == character;
  }

  private boolean isDelimiter(int index) {
    return DELIMITERS.indexOf(line.charAt(index)) >= 0;
  }

  /** Reads a quoted text, in which a doubled quote stands for one. */
  private String quoted(char quote) {
    StringBuilder content = new StringBuilder();
    int start = position;
    position++;
    while (position < line.length()) {
      char next = line.charAt(position++);
      if (next == quote && !isNext(quote)) {
        return content.toString();
      }
      if (next == quote) {
        position++;
        content.append(quote);
      } else {
        content.append(next == '\\' && quote == '\'' ? escaped() : next);
      }
    }
    position = start;
    throw failure("The quote " + quote + " is not closed.");
  }

  private char escaped() {
    char code = position < line.length() ? line.charAt(position++) : ' ';
    return switch (code) {
      case '\\' -> '\\';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> coded();
      default -> throw failure("\\" + code + " is no character: write \\\\ for a backslash.");
    };
  }

  private char coded() {
    int end = position + CODE_LENGTH;
    String code = line.substring(position, Math.min(end, line.length()));
    if (!code.matches("[0-9a-fA-F]{4}")) {
      throw failure("\\u" + code + " is no character: write four digits behind \\u.");
    }
    position = end;
    return (char) Integer.parseInt(code, 16);
  }
}
