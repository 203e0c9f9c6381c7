package dev.kindred.lookup;

import dev.kindred.internal.query.ConditionNode;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.ValueNode;
import dev.kindred.spi.ColumnType;

/**
 * An expression whose values are texts. Matches are case-sensitive unless they say otherwise, and
 * take every character of their argument literally, {@code %} and {@code _} too.
 *
 * @param <R> the root entity that it starts from
 */
public class TextExpression<R> extends OrderedExpression<R, String> {

  TextExpression(ExpressionNode node) {
    super(node);
  }

  /** Starts with this text; an empty one matches every text. */
  public final Condition<R> startsWith(String prefix) {
    return matches("", prefix, "%", false);
  }

  /** Starts with this text, in whatever case. */
  public final Condition<R> startsWithIgnoreCase(String prefix) {
    return matches("", prefix, "%", true);
  }

  /** Ends with this text; an empty one matches every text. */
  public final Condition<R> endsWith(String suffix) {
    return matches("%", suffix, "", false);
  }

  /** Ends with this text, in whatever case. */
  public final Condition<R> endsWithIgnoreCase(String suffix) {
    return matches("%", suffix, "", true);
  }

  /** Contains this text; an empty one matches every text. */
  public final Condition<R> contains(String part) {
    return matches("%", part, "%", false);
  }

  /** Contains this text, in whatever case. */
  public final Condition<R> containsIgnoreCase(String part) {
    return matches("%", part, "%", true);
  }

  /** Is this text, in whatever case. */
  public final Condition<R> equalIgnoreCase(String text) {
    return matches("", text, "", true);
  }

  private Condition<R> matches(String before, String text, String after, boolean ignoreCase) {
    value(text);
    ValueNode pattern = new ValueNode(before + escape(text) + after, ColumnType.TEXT);
    return new Condition<>(new ConditionNode.Match(node, pattern, ignoreCase));
  }

  /** Escaping in Java keeps the SQL short and its plan the same for every value. */
  private static String escape(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
