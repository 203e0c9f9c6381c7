package dev.kindred.internal.sql;

import dev.kindred.internal.query.ConditionNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.Variables;
import java.util.List;

/**
 * What is left of a condition where a to-many path leads to no row at all: {@code isNull} along it
 * is met, every other lookup along it is not.
 */
final class WithoutRow implements ConditionNode.Visitor<ConditionNode> {

  private final PathNode variable;

  private WithoutRow(PathNode variable) {
    this.variable = variable;
  }

  static ConditionNode of(ConditionNode condition, PathNode variable) {
    return condition.accept(new WithoutRow(variable));
  }

  private ConditionNode unlessAlong(ConditionNode lookup) {
    return isAlong(lookup) ? ConditionNode.FALSE : lookup;
  }

  private boolean isAlong(ConditionNode lookup) {
    return Variables.paths(lookup).stream().anyMatch(path -> path.isAlong(variable));
  }

  @Override
  public ConditionNode comparison(ConditionNode.Comparison node) {
    return unlessAlong(node);
  }

  @Override
  public ConditionNode membership(ConditionNode.Membership node) {
    return unlessAlong(node);
  }

  @Override
  public ConditionNode match(ConditionNode.Match node) {
    return unlessAlong(node);
  }

  @Override
  public ConditionNode isNull(ConditionNode.IsNull node) {
    return isAlong(node) ? ConditionNode.TRUE : node;
  }

  @Override
  public ConditionNode isNotNull(ConditionNode.IsNotNull node) {
    return unlessAlong(node);
  }

  @Override
  public ConditionNode inQuery(ConditionNode.InQuery node) {
    return unlessAlong(node);
  }

  @Override
  public ConditionNode some(ConditionNode.Some node) {
    return unlessAlong(node);
  }

  @Override
  public ConditionNode related(ConditionNode.Related node) {
    return unlessAlong(node);
  }

  @Override
  public ConditionNode and(ConditionNode.And node) {
    return ConditionNode.and(each(node.conditions()));
  }

  @Override
  public ConditionNode or(ConditionNode.Or node) {
    return ConditionNode.or(each(node.conditions()));
  }

  private List<ConditionNode> each(List<ConditionNode> conditions) {
    return conditions.stream().map(condition -> condition.accept(this)).toList();
  }

  @Override
  public ConditionNode xor(ConditionNode.Xor node) {
    return node;
  }

  @Override
  public ConditionNode not(ConditionNode.Not node) {
    return node;
  }

  @Override
  public ConditionNode scope(ConditionNode.Scope node) {
    return node;
  }

  @Override
  public ConditionNode foreign(ConditionNode.Foreign node) {
    return node;
  }
}
