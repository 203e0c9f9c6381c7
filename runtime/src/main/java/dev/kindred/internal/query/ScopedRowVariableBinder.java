package dev.kindred.internal.query;

import java.util.List;

/**
 * Lets the lookups of one scope on a to-many path speak of one row. What is in a scope of its own
 * may speak of another. For one thread.
 */
public final class ScopedRowVariableBinder extends RowVariableBinder {

  /** The lookups on the path will speak of the row. */
  public ScopedRowVariableBinder(PathNode path, PathNode row) {
    super(path, row);
  }

  @Override
  public PredicateNode xor(PredicateNode.Xor node) {
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
  public ExpressionNode predicate(PredicateExpression node) {
    return node;
  }

  @Override
  public ExpressionNode caseNode(CaseNode node) {
    List<CaseNode.Case> cases =
        node.cases().stream()
            .map(each -> new CaseNode.Case(each.condition(), expression(each.value())))
            .toList();
    return new CaseNode(cases, node.otherwise() == null ? null : expression(node.otherwise()));
  }
}
