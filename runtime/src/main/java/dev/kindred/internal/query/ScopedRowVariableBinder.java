package dev.kindred.internal.query;

import java.util.List;

/**
 * Replaces a to-many path by a row variable within one scope; separate scopes inside of it are left
 * unchanged. Not thread-safe.
 */
public final class ScopedRowVariableBinder extends RowVariableBinder {

  /** Creates a mapper that replaces a path by a row variable. */
  public ScopedRowVariableBinder(PathNode path, PathNode row) {
    super(path, row);
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
