package dev.kindred.tool.internal.choice;

import dev.kindred.internal.catalog.SqlLiterals;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of a default in the database: a literal, NULL or an expression. */
record DefaultText(String sql) {

  private static final Pattern CAST =
      Pattern.compile("(?s)\\(?(.*?)\\)?(?:::[\\w \"\\[\\](),.]+)+");
  private static final Pattern LITERAL =
      Pattern.compile(
          "(?is)(?:(?:date|time|timestamp|timestamp with time"
              + " zone|uuid|json)\\s*)?'((?:[^']|'')*)'");
  private static final Pattern NUMBER = Pattern.compile("(?i)[+-]?\\d+(\\.\\d*)?(e[+-]?\\d+)?");
  private static final Pattern CAST_FUNCTION =
      Pattern.compile("(?is)cast\\s*\\((.*)\\bas\\s+[\\w ]+(\\([\\d, ]+\\))?\\s*\\)");
  private static final Pattern WORD = Pattern.compile("(?i)true|false");
  private static final Pattern SEQUENCE =
      Pattern.compile("(?is)nextval\\s*\\(.*|next value for .*");

  /** Returns whether the database takes the values of a sequence. */
  boolean isSequence() {
    return SEQUENCE.matcher(sql).matches();
  }

  boolean isNull() {
    return bare().equalsIgnoreCase("null");
  }

  /** Returns the default as an entity declares it, or empty if it is an expression. */
  Optional<String> literal(ValueType type) {
    try {
      return literal().map(type::defaultText);
    } catch (RuntimeException noValue) {
      return Optional.empty();
    }
  }

  private Optional<String> literal() {
    return literal(bare());
  }

  private static Optional<String> literal(String bare) {
    Matcher cast = CAST_FUNCTION.matcher(bare);
    if (cast.matches()) {
      return literal(cast.group(1).strip());
    }
    if (LITERAL.matcher(bare).matches()) {
      return SqlLiterals.all(bare).stream().findFirst();
    }
    return NUMBER.matcher(bare).matches() || WORD.matcher(bare).matches()
        ? Optional.of(bare.toLowerCase(java.util.Locale.ROOT))
        : Optional.empty();
  }

  /** Returns the default without parentheses around it and casts of PostgreSQL behind it. */
  private String bare() {
    String text = sql.strip();
    while (text.startsWith("(") && text.endsWith(")")) {
      text = text.substring(1, text.length() - 1).strip();
    }
    Matcher cast = CAST.matcher(text);
    return cast.matches() ? cast.group(1) : text;
  }
}
