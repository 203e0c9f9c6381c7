package dev.kindred.internal.sql;

import dev.kindred.internal.query.ConditionNode;
import dev.kindred.internal.query.PathNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/**
 * Renders conditions. A lookup along a to-many path becomes EXISTS, around as little as its scope
 * allows; what is negated becomes the exact complement, which NULLs are in too.
 */
final class ConditionRenderer implements ConditionNode.Visitor<Condition> {

  private final From from;
  private final Parameters parameters;
  private final Set<PathNode> bound;
  private final boolean met;

  private ConditionRenderer(From from, Parameters parameters, Set<PathNode> bound, boolean met) {
    this.from = from;
    this.parameters = parameters;
    this.bound = bound;
    this.met = met;
  }

  /** Renders a condition that opens a scope. */
  static Condition render(ConditionNode condition, From from, Parameters parameters) {
    return condition.accept(new ConditionRenderer(from, parameters, Set.of(), true));
  }

  @Override
  public Condition and(ConditionNode.And node) {
    List<Condition> parts = Conjunction.of(node, bound).stream().map(this::part).toList();
    return met ? Logic.and(parts) : Logic.or(parts);
  }

  private Condition part(Conjunction.Part part) {
    return part.variable().isPresent()
        ? exists(part.variable().get(), part.condition())
        : part.condition().accept(this);
  }

  @Override
  public Condition or(ConditionNode.Or node) {
    List<Condition> parts = node.conditions().stream().map(each -> each.accept(this)).toList();
    return met ? Logic.or(parts) : Logic.and(parts);
  }

  @Override
  public Condition not(ConditionNode.Not node) {
    return node.condition().accept(new ConditionRenderer(from, parameters, Set.of(), !met));
  }

  @Override
  public Condition comparison(ConditionNode.Comparison node) {
    return lookup(node);
  }

  @Override
  public Condition membership(ConditionNode.Membership node) {
    return lookup(node);
  }

  @Override
  public Condition match(ConditionNode.Match node) {
    return lookup(node);
  }

  @Override
  public Condition isNull(ConditionNode.IsNull node) {
    return lookup(node);
  }

  @Override
  public Condition related(ConditionNode.Related node) {
    return lookup(node);
  }

  private Condition lookup(ConditionNode lookup) {
    List<PathNode> variables = Variables.unbound(lookup, bound);
    return variables.isEmpty()
        ? lookup.accept(new LookupRenderer(from, parameters, met))
        : exists(variables.get(0), lookup);
  }

  /**
   * There is a row behind the variable with which the condition is met; or none, if none is met.
   */
  private Condition exists(PathNode variable, ConditionNode condition) {
    Condition some = subquery(variable, condition);
    ConditionNode withoutRow = WithoutRow.of(condition, variable);
    if (withoutRow.equals(ConditionNode.FALSE)) {
      return met ? some : some.not();
    }
    Condition any = subquery(variable, ConditionNode.TRUE);
    Condition rest = withoutRow.accept(this);
    return met
        ? Logic.or(List.of(some, Logic.and(List.of(any.not(), rest))))
        : Logic.and(List.of(some.not(), Logic.or(List.of(any, rest))));
  }

  private Condition subquery(PathNode variable, ConditionNode condition) {
    From inner = new From(from, variable, Required.of(List.of(condition)));
    Condition correlation = inner.correlation();
    Condition body =
        condition.accept(new ConditionRenderer(inner, parameters, and(variable), true));
    return DSL.exists(
        DSL.select(DSL.inline(1))
            .from(inner.clause())
            .where(Logic.and(List.of(correlation, body))));
  }

  private Set<PathNode> and(PathNode variable) {
    Set<PathNode> all = new HashSet<>(bound);
    all.add(variable);
    return all;
  }
}
