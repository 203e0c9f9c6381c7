package dev.kindred.internal.query;

import java.util.List;

/**
 * Lets the lookups of one scope on a to-many path speak of one row. What is in a scope of its own
 * may speak of another. For one thread.
 */
public final class Binding extends NodeMapper {

  private final Rebase paths;

  /** The lookups on the path will speak of the row. */
  public Binding(PathNode path, PathNode row) {
    this.paths = new Rebase(path, row);
  }

  @Override
  public PathNode path(PathNode node) {
    return paths.path(node);
  }

  @Override
  protected Select query(Select node) {
    return node;
  }

  @Override
  public ConditionNode some(ConditionNode.Some node) {
    PathNode variable = path(node.variable());
    ConditionNode own = new Rebase(node.variable(), variable).condition(node.condition());
    return new ConditionNode.Some(variable, own);
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
  public ExpressionNode truth(TruthNode node) {
    return node;
  }

  @Override
  public ExpressionNode choice(CaseNode node) {
    List<CaseNode.Case> cases =
        node.cases().stream()
            .map(each -> new CaseNode.Case(each.condition(), expression(each.value())))
            .toList();
    return new CaseNode(cases, node.otherwise() == null ? null : expression(node.otherwise()));
  }
}
