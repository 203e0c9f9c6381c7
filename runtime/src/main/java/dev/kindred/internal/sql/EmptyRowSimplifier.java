package dev.kindred.internal.sql;

import dev.kindred.internal.query.Junction;
import dev.kindred.internal.query.PathCollector;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.PredicateVisitor;
import java.util.List;

/**
 * Simplifier of a predicate for rows without related rows along a to-many path: {@code isNull}
 * along the path is true, every other lookup along it is false.
 */
final class EmptyRowSimplifier implements PredicateVisitor<PredicateNode> {

  private final PathNode variable;

  private EmptyRowSimplifier(PathNode variable) {
    this.variable = variable;
  }

  static PredicateNode of(PredicateNode condition, PathNode variable) {
    return condition.accept(new EmptyRowSimplifier(variable));
  }

  private PredicateNode falseIfAlong(PredicateNode lookup) {
    return isAlong(lookup) ? PredicateNode.FALSE : lookup;
  }

  private boolean isAlong(PredicateNode lookup) {
    return PathCollector.paths(lookup).stream().anyMatch(path -> path.isAlong(variable));
  }

  @Override
  public PredicateNode comparison(PredicateNode.Comparison node) {
    return falseIfAlong(node);
  }

  @Override
  public PredicateNode membership(PredicateNode.Membership node) {
    return falseIfAlong(node);
  }

  @Override
  public PredicateNode match(PredicateNode.Match node) {
    return falseIfAlong(node);
  }

  @Override
  public PredicateNode isNull(PredicateNode.IsNull node) {
    return isAlong(node) ? PredicateNode.TRUE : node;
  }

  @Override
  public PredicateNode isNotNull(PredicateNode.IsNotNull node) {
    return falseIfAlong(node);
  }

  @Override
  public PredicateNode inQuery(PredicateNode.InQuery node) {
    return falseIfAlong(node);
  }

  @Override
  public PredicateNode some(PredicateNode.Some node) {
    return falseIfAlong(node);
  }

  @Override
  public PredicateNode related(PredicateNode.Related node) {
    return falseIfAlong(node);
  }

  @Override
  public PredicateNode and(Junction.And node) {
    return PredicateNode.and(each(node.conditions()));
  }

  @Override
  public PredicateNode or(Junction.Or node) {
    return PredicateNode.or(each(node.conditions()));
  }

  private List<PredicateNode> each(List<PredicateNode> conditions) {
    return conditions.stream().map(condition -> condition.accept(this)).toList();
  }

  @Override
  public PredicateNode xor(Junction.Xor node) {
    return node;
  }

  @Override
  public PredicateNode not(PredicateNode.Not node) {
    return node;
  }

  @Override
  public PredicateNode scope(PredicateNode.Scope node) {
    return node;
  }

  @Override
  public PredicateNode jooq(PredicateNode.Jooq node) {
    return node;
  }
}
