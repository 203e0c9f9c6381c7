package dev.kindred.internal.sql;

import dev.kindred.internal.query.ConditionNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.ScopeBinding;
import dev.kindred.internal.query.Variables;
import java.util.List;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/**
 * Renders conditions. A lookup along a to-many path becomes EXISTS, around as little as its scope
 * allows; what is negated becomes the exact complement, which NULLs are in too.
 */
final class ConditionRenderer implements ConditionNode.Visitor<Condition> {

  private final ExpressionRenderer expressions;
  private final boolean met;

  private ConditionRenderer(ExpressionRenderer expressions, boolean met) {
    this.expressions = expressions;
    this.met = met;
  }

  /** Renders a condition that opens a scope. */
  static Condition render(ConditionNode condition, ExpressionRenderer expressions) {
    return condition.accept(new ConditionRenderer(expressions, true));
  }

  @Override
  public Condition and(ConditionNode.And node) {
    List<Condition> parts = Conjunction.of(node).stream().map(this::part).toList();
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

  /** The number of those that are met is odd; a condition that is NULL in SQL is not met. */
  @Override
  public Condition xor(ConditionNode.Xor node) {
    List<Condition> parts = node.conditions().stream().map(expressions::met).toList();
    return Logic.count(parts).mod(DSL.inline(2)).eq(DSL.inline(met ? 1 : 0));
  }

  @Override
  public Condition not(ConditionNode.Not node) {
    return node.condition().accept(new ConditionRenderer(expressions, !met));
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
  public Condition isNotNull(ConditionNode.IsNotNull node) {
    return lookup(node);
  }

  @Override
  public Condition related(ConditionNode.Related node) {
    return lookup(node);
  }

  @Override
  public Condition inQuery(ConditionNode.InQuery node) {
    return lookup(node);
  }

  @Override
  public Condition some(ConditionNode.Some node) {
    return lookup(node);
  }

  @Override
  public Condition scope(ConditionNode.Scope node) {
    return node.condition().accept(this);
  }

  @Override
  public Condition foreign(ConditionNode.Foreign node) {
    return lookup(node);
  }

  private Condition lookup(ConditionNode lookup) {
    List<PathNode> variables = Variables.of(lookup);
    return variables.isEmpty()
        ? lookup.accept(new LookupRenderer(expressions, met))
        : exists(variables.get(0), lookup);
  }

  /**
   * There is a row behind the variable with which the condition is met; or none, if none is met.
   */
  private Condition exists(PathNode variable, ConditionNode condition) {
    PathNode row = variable.row();
    Condition some = expressions.exists(row, new ScopeBinding(variable, row).condition(condition));
    ConditionNode withoutRow = WithoutRow.of(condition, variable);
    if (withoutRow.equals(ConditionNode.FALSE)) {
      return met ? some : some.not();
    }
    Condition any = expressions.exists(row, ConditionNode.TRUE);
    Condition rest = withoutRow.accept(this);
    return met
        ? Logic.or(List.of(some, Logic.and(List.of(any.not(), rest))))
        : Logic.and(List.of(some.not(), Logic.or(List.of(any, rest))));
  }
}
