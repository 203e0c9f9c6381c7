package dev.kindred.lookup;

import dev.kindred.internal.query.ConditionNode;
import java.util.Arrays;
import java.util.List;

/**
 * Something that each row of an entity meets or does not meet; never NULL.
 *
 * @param <R> the root entity
 */
public final class Condition<R> {

  final ConditionNode node;

  Condition(ConditionNode node) {
    this.node = node;
  }

  /** All of them are met; met by every row if there are none. */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public static <R> Condition<R> all(Condition<R>... conditions) {
    return new Condition<>(ConditionNode.and(nodes(conditions)));
  }

  /** One of them at least is met; met by no row if there are none. */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public static <R> Condition<R> any(Condition<R>... conditions) {
    return new Condition<>(ConditionNode.or(nodes(conditions)));
  }

  private static List<ConditionNode> nodes(Condition<?>[] conditions) {
    return Arrays.stream(conditions).map(condition -> condition.node).toList();
  }

  /** Both are met. */
  public Condition<R> and(Condition<R> other) {
    return new Condition<>(ConditionNode.and(List.of(node, other.node)));
  }

  /** One of the two at least is met. */
  public Condition<R> or(Condition<R> other) {
    return new Condition<>(ConditionNode.or(List.of(node, other.node)));
  }

  /** It is not met: every row meets either a condition or its {@code not()}, NULLs included. */
  public Condition<R> not() {
    return new Condition<>(ConditionNode.not(node));
  }
}
