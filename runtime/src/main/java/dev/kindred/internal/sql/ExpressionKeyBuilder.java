package dev.kindred.internal.sql;

import dev.kindred.internal.query.AggregateNode;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.CaseNode;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.FunctionNode;
import dev.kindred.internal.query.JooqExpression;
import dev.kindred.internal.query.OutputReference;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateExpression;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.spi.ColumnType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Visitor that adds expressions to a statement key and collects their bind values. */
abstract class ExpressionKeyBuilder implements ExpressionNode.Visitor<Void> {

  final StatementKey key = new StatementKey();
  List<BindValue> values = new ArrayList<>(4);

  /** Numbers of the row variables by their paths; most statements have none. */
  private Map<PathNode, Integer> variables = Map.of();

  /** Numbers of the aggregates; one that is equal to another is computed once. */
  private Map<AggregateNode, Integer> aggregates = Map.of();

  private enum Token {
    JOOQ,
    CASE,
    OTHERWISE,
    TRUTH,
    COMPUTED,
    VARIABLE,
    GROUP,
    SAME,
    END
  }

  /** Adds a predicate that is part of an expression, or restricts the rows of a path. */
  abstract Void condition(PredicateNode node);

  final void expressions(List<ExpressionNode> expressions) {
    for (ExpressionNode expression : expressions) {
      expression.accept(this);
    }
    key.add(Token.END);
  }

  @Override
  public Void column(ColumnNode node) {
    path(node.path());
    key.add(node.column());
    return null;
  }

  /** Adds the kind of a value, which no other expression starts with. */
  @Override
  public Void value(BindValue node) {
    type(node.type());
    values.add(node);
    return null;
  }

  /** Adds what the SQL of a value depends on. */
  private void type(ColumnType<?> type) {
    key.add(type.kind());
    if (type.element() != null) {
      type(type.element());
    } else if (type.databaseType() != null) {
      key.add(type.databaseType());
    }
  }

  @Override
  public Void function(FunctionNode node) {
    key.add(node.function());
    key.add(node.type().kind());
    expressions(node.arguments());
    return null;
  }

  @Override
  public Void caseNode(CaseNode node) {
    key.add(Token.CASE);
    for (CaseNode.Case each : node.cases()) {
      condition(each.condition());
      each.value().accept(this);
    }
    key.add(node.otherwise() == null ? Token.END : Token.OTHERWISE);
    return node.otherwise() == null ? null : node.otherwise().accept(this);
  }

  @Override
  public Void predicate(PredicateExpression node) {
    key.add(Token.TRUTH);
    return condition(node.condition());
  }

  @Override
  public Void aggregate(AggregateNode node) {
    Integer number = aggregates.get(node);
    if (number != null) {
      key.add(Token.SAME);
      key.add(number);
      return null;
    }
    if (aggregates.isEmpty()) {
      aggregates = new HashMap<>();
    }
    aggregates.put(node, aggregates.size());
    key.add(node.aggregate());
    if (node.variable() == null) {
      key.add(Token.GROUP);
    } else {
      path(node.variable());
    }
    return node.argument().accept(this);
  }

  @Override
  public Void outputReference(OutputReference node) {
    key.add(Token.COMPUTED);
    key.add(node.position());
    return null;
  }

  @Override
  public Void jooq(JooqExpression node) {
    key.add(Token.JOOQ);
    key.add(node.field());
    row(node.row());
    return null;
  }

  final void row(@Nullable PathNode row) {
    if (row != null) {
      path(row);
    }
  }

  final void path(PathNode path) {
    if (!path.isRoot()) {
      path(path.parent());
      key.add(path.relation());
      if (path.isVariable()) {
        variable(path);
      }
    }
  }

  private void variable(PathNode path) {
    Integer number = variables.get(path);
    key.add(Token.VARIABLE);
    key.add(number == null ? variables.size() : number);
    if (number == null) {
      variables = new HashMap<>(variables);
      variables.put(path, variables.size());
      condition(path.filter());
    }
  }
}
