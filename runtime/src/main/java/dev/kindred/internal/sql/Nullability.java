package dev.kindred.internal.sql;

import dev.kindred.internal.query.AggregateNode;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.CaseNode;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.FunctionNode;
import dev.kindred.internal.query.JooqExpression;
import dev.kindred.internal.query.OutputReference;
import dev.kindred.internal.query.PredicateExpression;

/** Visitor that returns whether an expression can be NULL. */
record Nullability(FromClause from) implements ExpressionNode.Visitor<Boolean> {

  @Override
  public Boolean column(ColumnNode node) {
    return from.isNullable(node);
  }

  @Override
  public Boolean value(BindValue node) {
    return false;
  }

  @Override
  public Boolean function(FunctionNode node) {
    return switch (node.function()) {
      case NULL_IF, DIVIDE, MODULO -> true;
      case COALESCE -> node.arguments().stream().allMatch(each -> each.accept(this));
      default -> node.arguments().stream().anyMatch(each -> each.accept(this));
    };
  }

  @Override
  public Boolean caseNode(CaseNode node) {
    return node.otherwise() == null
        || node.otherwise().accept(this)
        || node.cases().stream().anyMatch(each -> each.value().accept(this));
  }

  @Override
  public Boolean predicate(PredicateExpression node) {
    return false;
  }

  @Override
  public Boolean aggregate(AggregateNode node) {
    return !node.isCount();
  }

  @Override
  public Boolean outputReference(OutputReference node) {
    return node.expression().accept(this);
  }

  @Override
  public Boolean jooq(JooqExpression node) {
    return true;
  }
}
