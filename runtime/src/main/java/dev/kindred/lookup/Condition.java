package dev.kindred.lookup;

import dev.kindred.internal.query.PredicateExpression;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.stability.Stable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Something that each row of an entity meets or does not meet; never NULL. As an expression it can
 * be selected, ordered by and assigned.
 *
 * @param <R> the root entity
 */
@Stable
public final class Condition<R> extends BooleanExpression<R> {

  final PredicateNode condition;

  Condition(PredicateNode condition) {
    super(new PredicateExpression(condition));
    this.condition = condition;
  }

  /**
   * A condition that was written with jOOQ; the root's columns are those of its generated table, by
   * whatever name the statement has it. What jOOQ takes as text is not looked into.
   */
  public static <R> Condition<R> of(org.jooq.Condition condition) {
    return new Condition<>(new PredicateNode.Jooq(condition, null));
  }

  /** All of them are met; met by every row if there are none. */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public static <R> Condition<R> all(Condition<R>... conditions) {
    return new Condition<>(PredicateNode.and(nodes(conditions)));
  }

  /** One of them at least is met; met by no row if there are none. */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public static <R> Condition<R> any(Condition<R>... conditions) {
    return new Condition<>(PredicateNode.or(nodes(conditions)));
  }

  private static List<PredicateNode> nodes(Condition<?>[] conditions) {
    return Arrays.stream(conditions).map(Condition::node).toList();
  }

  private static PredicateNode node(Condition<?> condition) {
    return Objects.requireNonNull(
            condition, "A condition is null: leave it out, or use Condition.all() or any().")
        .condition;
  }

  /** Both are met. */
  public Condition<R> and(Condition<R> other) {
    return new Condition<>(PredicateNode.and(List.of(condition, node(other))));
  }

  /** One of the two at least is met. */
  public Condition<R> or(Condition<R> other) {
    return new Condition<>(PredicateNode.or(List.of(condition, node(other))));
  }

  /**
   * One of the two is met, and the other is not; in a chain, an odd number of them is met. Each is
   * met or not by itself: its to-many paths are in a scope of its own, as with {@link #not}.
   */
  public Condition<R> xor(Condition<R> other) {
    return new Condition<>(PredicateNode.xor(condition, node(other)));
  }

  /** It is not met: every row meets either a condition or its {@code not()}, NULLs included. */
  public Condition<R> not() {
    return new Condition<>(PredicateNode.not(condition));
  }
}
