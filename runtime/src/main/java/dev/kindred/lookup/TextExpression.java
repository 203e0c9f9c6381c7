package dev.kindred.lookup;

import dev.kindred.internal.query.AggregateNode.Aggregate;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.FunctionNode;
import dev.kindred.internal.query.FunctionNode.Function;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.PredicateNode.Language;
import dev.kindred.spi.ColumnType;
import dev.kindred.stability.Stable;
import java.util.Arrays;
import java.util.List;

/**
 * Expression whose values are texts. Lookups are case-sensitive unless their name ends in {@code
 * IgnoreCase}. They match their argument literally, {@code %} and {@code _} included, except
 * patterns and regular expressions. They are false where a text is NULL.
 *
 * @param <R> the root entity that it starts from
 */
@Stable
public class TextExpression<R> extends OrderedExpression<R, String> {

  TextExpression(ExpressionNode node) {
    super(node);
  }

  @Override
  TextExpression<R> with(ExpressionNode other) {
    return new TextExpression<>(other);
  }

  @Override
  public TextExpression<R> orElse(String value) {
    return with(coalesce(value));
  }

  @Override
  public TextExpression<R> orElse(Expression<R, String> other) {
    return with(coalesce(other));
  }

  @Override
  public TextExpression<R> nullIf(String value) {
    return with(unless(value));
  }

  @Override
  public TextExpression<R> min() {
    return with(aggregate(Aggregate.MIN));
  }

  @Override
  public TextExpression<R> max() {
    return with(aggregate(Aggregate.MAX));
  }

  /**
   * Returns the condition that the text starts with a prefix; every text starts with the empty one.
   */
  public final Condition<R> startsWith(String prefix) {
    return matches("", prefix, "%", false);
  }

  /** Returns the condition that the text starts with the text of another expression. */
  public final Condition<R> startsWith(Expression<R, String> prefix) {
    return matches("", prefix, "%", false);
  }

  /** Returns the condition that the text starts with a prefix, regardless of case. */
  public final Condition<R> startsWithIgnoreCase(String prefix) {
    return matches("", prefix, "%", true);
  }

  /**
   * Returns the condition that the text starts with the text of another expression, regardless of
   * case.
   */
  public final Condition<R> startsWithIgnoreCase(Expression<R, String> prefix) {
    return matches("", prefix, "%", true);
  }

  /** Returns the condition that the text ends with a suffix; every text ends with the empty one. */
  public final Condition<R> endsWith(String suffix) {
    return matches("%", suffix, "", false);
  }

  /** Returns the condition that the text ends with the text of another expression. */
  public final Condition<R> endsWith(Expression<R, String> suffix) {
    return matches("%", suffix, "", false);
  }

  /** Returns the condition that the text ends with a suffix, regardless of case. */
  public final Condition<R> endsWithIgnoreCase(String suffix) {
    return matches("%", suffix, "", true);
  }

  /**
   * Returns the condition that the text ends with the text of another expression, regardless of
   * case.
   */
  public final Condition<R> endsWithIgnoreCase(Expression<R, String> suffix) {
    return matches("%", suffix, "", true);
  }

  /** Returns the condition that the text contains a part; every text contains the empty one. */
  public final Condition<R> contains(String part) {
    return matches("%", part, "%", false);
  }

  /** Returns the condition that the text contains the text of another expression. */
  public final Condition<R> contains(Expression<R, String> part) {
    return matches("%", part, "%", false);
  }

  /** Returns the condition that the text contains a part, regardless of case. */
  public final Condition<R> containsIgnoreCase(String part) {
    return matches("%", part, "%", true);
  }

  /**
   * Returns the condition that the text contains the text of another expression, regardless of
   * case.
   */
  public final Condition<R> containsIgnoreCase(Expression<R, String> part) {
    return matches("%", part, "%", true);
  }

  /** Returns the condition that the text equals another one, regardless of case. */
  public final Condition<R> equalIgnoreCase(String text) {
    return matches("", text, "", true);
  }

  /** Returns the condition that the text equals that of another expression, regardless of case. */
  public final Condition<R> equalIgnoreCase(Expression<R, String> text) {
    return matches("", text, "", true);
  }

  /**
   * Returns the condition that the text matches an SQL pattern, in which {@code %} matches any text
   * and {@code _} any character.
   */
  public final Condition<R> like(String pattern) {
    value(pattern);
    return matches(Language.LIKE, sqlPattern(pattern), false);
  }

  /**
   * Returns the condition that the text matches an SQL pattern, regardless of case; see {@link
   * #like}.
   */
  public final Condition<R> likeIgnoreCase(String pattern) {
    value(pattern);
    return matches(Language.LIKE, sqlPattern(pattern), true);
  }

  /**
   * Returns the condition that a part of the text matches a regular expression in the syntax of the
   * database. Django: {@code regex}.
   */
  public final Condition<R> likeRegex(String regex) {
    return matches(Language.REGEX, regex, false);
  }

  /**
   * Returns the condition that a part of the text matches a regular expression, regardless of case;
   * see {@link #likeRegex}.
   */
  public final Condition<R> likeRegexIgnoreCase(String regex) {
    return matches(Language.REGEX, regex, true);
  }

  private Condition<R> matches(String before, String text, String after, boolean ignoreCase) {
    value(text);
    return matches(Language.LIKE, before + escape(text) + after, ignoreCase);
  }

  private Condition<R> matches(Language language, String pattern, boolean ignoreCase) {
    return matches(language, text(pattern), ignoreCase);
  }

  private Condition<R> matches(
      String before, Expression<R, String> text, String after, boolean ignoreCase) {
    ExpressionNode pattern = function(Function.PATTERN, List.of(text.node));
    return matches(
        Language.LIKE,
        function(Function.CONCAT, List.of(text(before), pattern, text(after))),
        ignoreCase);
  }

  private Condition<R> matches(Language language, ExpressionNode pattern, boolean ignoreCase) {
    return new Condition<>(new PredicateNode.Match(language, node, pattern, ignoreCase));
  }

  private BindValue text(String value) {
    value(value);
    return new BindValue(value, ColumnType.TEXT);
  }

  /**
   * Escapes a text for a pattern. Doing so in Java keeps the SQL short and the same for all values.
   */
  private static String escape(String text) {
    return sqlPattern(text).replace("%", "!%").replace("_", "!_");
  }

  /**
   * Escapes the exclamation mark: it is the escape character of the SQL, but not of the caller's
   * pattern.
   */
  private static String sqlPattern(String pattern) {
    return pattern.replace("!", "!!");
  }

  /** Returns this text in lower case. */
  public final TextExpression<R> lower() {
    return with(function(Function.LOWER, List.of(node)));
  }

  /** Returns this text in upper case. */
  public final TextExpression<R> upper() {
    return with(function(Function.UPPER, List.of(node)));
  }

  /** Returns this text without leading and trailing spaces. */
  public final TextExpression<R> trim() {
    return with(function(Function.TRIM, List.of(node)));
  }

  /** Returns the number of characters. */
  public final IntExpression<R> length() {
    return new IntExpression<>(new FunctionNode(Function.LENGTH, List.of(node), ColumnType.INT));
  }

  /** Returns this text followed by another one; NULL where this text is NULL. */
  public final TextExpression<R> concat(String other) {
    return concat(List.of(text(other)));
  }

  /** Returns this text followed by those of other expressions; NULL where any of them is NULL. */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final TextExpression<R> concat(Expression<R, String>... others) {
    return concat(Arrays.stream(others).map(each -> each.node).toList());
  }

  private TextExpression<R> concat(List<ExpressionNode> others) {
    return with(FunctionNode.chained(Function.CONCAT, node, others, ColumnType.TEXT));
  }

  /**
   * Returns the part of this text from a position to the end.
   *
   * @param start the position, from 1
   * @throws IllegalArgumentException if the position is less than 1
   */
  public final TextExpression<R> substring(int start) {
    return with(function(Function.SUBSTRING, List.of(node, number(start, "start", 1))));
  }

  /**
   * Returns the part of this text from a position with a number of characters at most.
   *
   * @param start the position, from 1
   * @param length the number of characters, from 0
   * @throws IllegalArgumentException if the position is less than 1 or the number is negative
   */
  public final TextExpression<R> substring(int start, int length) {
    return with(
        function(
            Function.SUBSTRING,
            List.of(node, number(start, "start", 1), number(length, "length", 0))));
  }

  private ExpressionNode function(Function function, List<ExpressionNode> arguments) {
    return new FunctionNode(function, arguments, ColumnType.TEXT);
  }

  private static BindValue number(int value, String name, int least) {
    if (value < least) {
      throw new IllegalArgumentException(
          "substring(..) with a " + name + " of " + value + ": the least is " + least + ".");
    }
    return new BindValue(value, ColumnType.INT);
  }
}
