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
 * An expression whose values are texts. Matches are case-sensitive unless they say otherwise, and
 * take every character of their argument literally, {@code %} and {@code _} too.
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

  /** Starts with this text; an empty one matches every text. */
  public final Condition<R> startsWith(String prefix) {
    return matches("", prefix, "%", false);
  }

  /** Starts with the other text. */
  public final Condition<R> startsWith(Expression<R, String> prefix) {
    return matches("", prefix, "%", false);
  }

  /** Starts with this text, in whatever case. */
  public final Condition<R> startsWithIgnoreCase(String prefix) {
    return matches("", prefix, "%", true);
  }

  /** Starts with the other text, in whatever case. */
  public final Condition<R> startsWithIgnoreCase(Expression<R, String> prefix) {
    return matches("", prefix, "%", true);
  }

  /** Ends with this text; an empty one matches every text. */
  public final Condition<R> endsWith(String suffix) {
    return matches("%", suffix, "", false);
  }

  /** Ends with the other text. */
  public final Condition<R> endsWith(Expression<R, String> suffix) {
    return matches("%", suffix, "", false);
  }

  /** Ends with this text, in whatever case. */
  public final Condition<R> endsWithIgnoreCase(String suffix) {
    return matches("%", suffix, "", true);
  }

  /** Ends with the other text, in whatever case. */
  public final Condition<R> endsWithIgnoreCase(Expression<R, String> suffix) {
    return matches("%", suffix, "", true);
  }

  /** Contains this text; an empty one matches every text. */
  public final Condition<R> contains(String part) {
    return matches("%", part, "%", false);
  }

  /** Contains the other text. */
  public final Condition<R> contains(Expression<R, String> part) {
    return matches("%", part, "%", false);
  }

  /** Contains this text, in whatever case. */
  public final Condition<R> containsIgnoreCase(String part) {
    return matches("%", part, "%", true);
  }

  /** Contains the other text, in whatever case. */
  public final Condition<R> containsIgnoreCase(Expression<R, String> part) {
    return matches("%", part, "%", true);
  }

  /** Is this text, in whatever case. */
  public final Condition<R> equalIgnoreCase(String text) {
    return matches("", text, "", true);
  }

  /** Is the other text, in whatever case. */
  public final Condition<R> equalIgnoreCase(Expression<R, String> text) {
    return matches("", text, "", true);
  }

  /** Matches a pattern of SQL, in which {@code %} is any text and {@code _} any character. */
  public final Condition<R> like(String pattern) {
    value(pattern);
    return matches(Language.LIKE, sqlPattern(pattern), false);
  }

  /** Matches a pattern of SQL, in whatever case; see {@link #like}. */
  public final Condition<R> likeIgnoreCase(String pattern) {
    value(pattern);
    return matches(Language.LIKE, sqlPattern(pattern), true);
  }

  /** Has a part that matches a regular expression, in the syntax of the database. */
  public final Condition<R> likeRegex(String regex) {
    return matches(Language.REGEX, regex, false);
  }

  /** Has a part that matches a regular expression, in whatever case; see {@link #likeRegex}. */
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

  /** Escaping in Java keeps the SQL short and its plan the same for every value. */
  private static String escape(String text) {
    return sqlPattern(text).replace("%", "!%").replace("_", "!_");
  }

  /** In Kindred's SQL the exclamation mark is the escape character; in a pattern it is none. */
  private static String sqlPattern(String pattern) {
    return pattern.replace("!", "!!");
  }

  /** The same text in lower case. */
  public final TextExpression<R> lower() {
    return with(function(Function.LOWER, List.of(node)));
  }

  /** The same text in upper case. */
  public final TextExpression<R> upper() {
    return with(function(Function.UPPER, List.of(node)));
  }

  /** The same text without blanks at its ends. */
  public final TextExpression<R> trim() {
    return with(function(Function.TRIM, List.of(node)));
  }

  /** How many characters it has. */
  public final IntExpression<R> length() {
    return new IntExpression<>(new FunctionNode(Function.LENGTH, List.of(node), ColumnType.INT));
  }

  /** This text and then the other; NULL where either is. */
  public final TextExpression<R> concat(String other) {
    return concat(List.of(text(other)));
  }

  /** This text and then the others; NULL where one is. */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public final TextExpression<R> concat(Expression<R, String>... others) {
    return concat(Arrays.stream(others).map(each -> each.node).toList());
  }

  private TextExpression<R> concat(List<ExpressionNode> others) {
    return with(FunctionNode.chained(Function.CONCAT, node, others, ColumnType.TEXT));
  }

  /** The text from a position on; the first character has 1. */
  public final TextExpression<R> substring(int start) {
    return with(function(Function.SUBSTRING, List.of(node, number(start, "start", 1))));
  }

  /** So many characters of the text from a position on; the first character has 1. */
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
