package dev.kindred.internal.query;

import dev.kindred.spi.ColumnType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Function of other expressions.
 *
 * @param type the type of its values
 */
public record FunctionNode(
    Function function, List<ExpressionNode> arguments, ColumnType<?> type, int nesting)
    implements ExpressionNode {

  /** Creates a node with the nesting depth of its arguments. */
  public FunctionNode(Function function, List<ExpressionNode> arguments, ColumnType<?> type) {
    this(function, arguments, type, NestingDepth.around(NestingDepth.ofExpressions(arguments)));
  }

  /**
   * Returns the function of an expression and further arguments. If the first expression is the
   * same function, as in a long sum, the arguments are appended to it, so that the tree stays flat.
   */
  public static FunctionNode chained(
      Function function, ExpressionNode first, List<ExpressionNode> others, ColumnType<?> type) {
    List<ExpressionNode> arguments = new ArrayList<>();
    int nesting = NestingDepth.around(NestingDepth.ofExpressions(others));
    if (first instanceof FunctionNode chain && chain.function == function && chain.type == type) {
      arguments.addAll(chain.arguments);
      nesting = Math.max(nesting, chain.nesting);
    } else {
      arguments.add(first);
      nesting = Math.max(nesting, NestingDepth.around(first.nesting()));
    }
    arguments.addAll(others);
    return new FunctionNode(function, Collections.unmodifiableList(arguments), type, nesting);
  }

  /** Function; its value is NULL if an argument is NULL, unless stated otherwise. */
  public enum Function {
    /** A text in lower case. */
    LOWER,
    /** A text in upper case. */
    UPPER,
    /** A text without blanks at its ends. */
    TRIM,
    /** The length of a text in characters. */
    LENGTH,
    /** The number of elements of an array. */
    SIZE,
    /** The concatenation of texts. */
    CONCAT,
    /** The part of a text from a position, from 1, and of a length, if there is one. */
    SUBSTRING,
    /** A text as a LIKE pattern that it alone matches, with {@code !} as the escape character. */
    PATTERN,
    /** A sum. */
    PLUS,
    /** A difference. */
    MINUS,
    /** A product. */
    TIMES,
    /** A quotient, truncated towards 0 for integers; NULL if the divisor is 0. */
    DIVIDE,
    /** The remainder of a division, with the sign of the dividend; NULL if the divisor is 0. */
    MODULO,
    /** The value converted to the node's type; integers lose the fraction. */
    CAST,
    /** The first argument that is not NULL. */
    COALESCE,
    /** The first argument, or NULL if it equals the second. */
    NULL_IF,
    /** The year. */
    YEAR,
    /** The quarter, from 1. */
    QUARTER,
    /** The month, from 1. */
    MONTH,
    /** The day of the month, from 1. */
    DAY,
    /** The day of the week, from 1 for Monday. */
    DAY_OF_WEEK,
    /** The week of ISO 8601. */
    ISO_WEEK,
    /** The hour. */
    HOUR,
    /** The minute. */
    MINUTE,
    /** The second, without its fraction. */
    SECOND,
    /** The date. */
    DATE,
    /** The first moment of the year. */
    TO_YEAR,
    /** The first moment of the month. */
    TO_MONTH,
    /** The first moment of the day. */
    TO_DAY,
    /** The first moment of the hour. */
    TO_HOUR,
    /** The first moment of the minute. */
    TO_MINUTE,
    /** The first moment of the second. */
    TO_SECOND
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.function(this);
  }

  /** Returns the form used in messages, {@code lower(Book.title)}. */
  @Override
  public String toString() {
    return arguments.stream()
        .map(Object::toString)
        .collect(Collectors.joining(", ", function.name().toLowerCase(Locale.ROOT) + "(", ")"));
  }
}
