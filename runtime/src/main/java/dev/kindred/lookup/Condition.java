package dev.kindred.lookup;

import dev.kindred.internal.query.PredicateExpression;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.stability.Stable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Predicate on the rows of an entity: true or false for each row, never NULL. As an expression it
 * can be selected, ordered by and assigned.
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
   * Returns a condition that is written with jOOQ. Columns of the root entity's generated table get
   * the alias that the table has in the statement; plain SQL text is used unchanged.
   */
  public static <R> Condition<R> of(org.jooq.Condition condition) {
    return new Condition<>(new PredicateNode.Jooq(condition, null));
  }

  /** Returns the condition that all of them are true; true if there are none. */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public static <R> Condition<R> all(Condition<R>... conditions) {
    return all(Arrays.asList(conditions));
  }

  /**
   * Returns the condition that all of them are true; true for every row if there are none, and its
   * {@link #not} for no row.
   *
   * @throws NullPointerException if one is null
   */
  public static <R> Condition<R> all(Collection<? extends Condition<R>> conditions) {
    return new Condition<>(PredicateNode.and(nodes(conditions)));
  }

  /** Returns the condition that at least one of them is true; false if there are none. */
  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  public static <R> Condition<R> any(Condition<R>... conditions) {
    return any(Arrays.asList(conditions));
  }

  /**
   * Returns the condition that at least one of them is true; false for every row if there are none,
   * and its {@link #not} for no row.
   *
   * @throws NullPointerException if one is null
   */
  public static <R> Condition<R> any(Collection<? extends Condition<R>> conditions) {
    return new Condition<>(PredicateNode.or(nodes(conditions)));
  }

  /** Returns the nodes of conditions, none of which must be null. */
  static List<PredicateNode> nodes(Collection<? extends Condition<?>> conditions) {
    List<PredicateNode> nodes = new ArrayList<>(conditions.size());
    for (Condition<?> condition : conditions) {
      nodes.add(node(condition));
    }
    return nodes;
  }

  /** Returns the node of a condition, which must not be null. */
  static PredicateNode node(Condition<?> condition) {
    return Objects.requireNonNull(
            condition, "A condition is null: leave it out, or use Condition.all() or any().")
        .condition;
  }

  /** Returns the condition that this and another condition are true. */
  public Condition<R> and(Condition<R> other) {
    return new Condition<>(PredicateNode.and(List.of(condition, node(other))));
  }

  /** Returns the condition that this or another condition is true, or both. */
  public Condition<R> or(Condition<R> other) {
    return new Condition<>(PredicateNode.or(List.of(condition, node(other))));
  }

  /**
   * Returns the condition that exactly one of the two conditions is true; in a chain, an odd number
   * of them. Each of the two is a separate scope of to-many paths, as with {@link #not}. Django:
   * {@code Q ^ Q}.
   */
  public Condition<R> xor(Condition<R> other) {
    return new Condition<>(PredicateNode.xor(condition, node(other)));
  }

  /**
   * Returns the condition that this one is false. For every row, either a condition or its {@code
   * not()} is true, NULLs included. Django: {@code ~Q}.
   */
  public Condition<R> not() {
    return new Condition<>(PredicateNode.not(condition));
  }
}
