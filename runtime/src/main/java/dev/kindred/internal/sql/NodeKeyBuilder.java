package dev.kindred.internal.sql;

import dev.kindred.internal.query.AggregateNode;
import dev.kindred.internal.query.BindArray;
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
import dev.kindred.internal.query.Select;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes conditions and expressions apart, into tokens of a shape and values. */
abstract class NodeKeyBuilder implements PredicateNode.Visitor<Void>, ExpressionNode.Visitor<Void> {

  final StatementKey tokens = new StatementKey();
  final List<BindValue> values = new ArrayList<>(4);
  final ListBinding lists;

  /** By its path, the number of each variable; most statements have none. */
  private Map<PathNode, Integer> variables = Map.of();

  private enum Token {
    VALUE,
    IN,
    IN_QUERY,
    IS_NULL,
    IS_NOT_NULL,
    RELATED,
    SOME,
    AND,
    OR,
    XOR,
    NOT,
    SCOPE,
    FOREIGN,
    CASE,
    OTHERWISE,
    TRUTH,
    COMPUTED,
    ROWS,
    VARIABLE,
    GROUP,
    END
  }

  NodeKeyBuilder(ListBinding lists) {
    this.lists = lists;
  }

  abstract void query(Select node);

  /** Whether a list is bound as arrays, which are the same for all sizes. */
  static boolean areArrays(List<BindValue> bound) {
    return !bound.isEmpty() && bound.get(0).value() instanceof BindArray;
  }

  final void conditions(List<PredicateNode> conditions) {
    conditions.forEach(condition -> condition.accept(this));
    tokens.add(Token.END);
  }

  final void expressions(List<ExpressionNode> expressions) {
    expressions.forEach(expression -> expression.accept(this));
    tokens.add(Token.END);
  }

  @Override
  public Void comparison(PredicateNode.Comparison node) {
    tokens.add(node.operator());
    node.left().accept(this);
    return node.right().accept(this);
  }

  @Override
  public Void membership(PredicateNode.Membership node) {
    tokens.add(Token.IN);
    List<BindValue> bound = lists.ofValues(node.values());
    tokens.add(bound.size());
    tokens.add(areArrays(bound));
    node.expression().accept(this);
    values.addAll(bound);
    return null;
  }

  @Override
  public Void inQuery(PredicateNode.InQuery node) {
    tokens.add(Token.IN_QUERY);
    expressions(node.left());
    query(node.query());
    return null;
  }

  @Override
  public Void match(PredicateNode.Match node) {
    tokens.add(node.language());
    tokens.add(node.ignoreCase());
    node.expression().accept(this);
    return node.pattern().accept(this);
  }

  @Override
  public Void isNull(PredicateNode.IsNull node) {
    tokens.add(Token.IS_NULL);
    return node.expression().accept(this);
  }

  @Override
  public Void isNotNull(PredicateNode.IsNotNull node) {
    tokens.add(Token.IS_NOT_NULL);
    return node.expression().accept(this);
  }

  @Override
  public Void related(PredicateNode.Related node) {
    tokens.add(Token.RELATED);
    path(node.path());
    return null;
  }

  @Override
  public Void some(PredicateNode.Some node) {
    tokens.add(Token.SOME);
    path(node.variable());
    return node.condition().accept(this);
  }

  @Override
  public Void and(PredicateNode.And node) {
    tokens.add(Token.AND);
    conditions(node.conditions());
    return null;
  }

  @Override
  public Void or(PredicateNode.Or node) {
    tokens.add(Token.OR);
    conditions(node.conditions());
    return null;
  }

  @Override
  public Void xor(PredicateNode.Xor node) {
    tokens.add(Token.XOR);
    conditions(node.conditions());
    return null;
  }

  @Override
  public Void not(PredicateNode.Not node) {
    tokens.add(Token.NOT);
    return node.condition().accept(this);
  }

  @Override
  public Void scope(PredicateNode.Scope node) {
    tokens.add(Token.SCOPE);
    return node.condition().accept(this);
  }

  /** The values of jOOQ's are part of the shape: its parts are equal if all of their SQL is. */
  @Override
  public Void jooq(PredicateNode.Jooq node) {
    tokens.add(Token.FOREIGN);
    tokens.add(node.condition());
    row(node.row());
    return null;
  }

  @Override
  public Void column(ColumnNode node) {
    path(node.path());
    tokens.add(node.column());
    return null;
  }

  @Override
  public Void value(BindValue node) {
    tokens.add(Token.VALUE);
    tokens.add(node.type().kind());
    values.add(node);
    return null;
  }

  @Override
  public Void function(FunctionNode node) {
    tokens.add(node.function());
    tokens.add(node.type().kind());
    expressions(node.arguments());
    return null;
  }

  @Override
  public Void caseNode(CaseNode node) {
    tokens.add(Token.CASE);
    for (CaseNode.Case each : node.cases()) {
      each.condition().accept(this);
      each.value().accept(this);
    }
    tokens.add(node.otherwise() == null ? Token.END : Token.OTHERWISE);
    return node.otherwise() == null ? null : node.otherwise().accept(this);
  }

  @Override
  public Void predicate(PredicateExpression node) {
    tokens.add(Token.TRUTH);
    return node.condition().accept(this);
  }

  @Override
  public Void aggregate(AggregateNode node) {
    tokens.add(node.aggregate());
    if (node.variable() == null) {
      tokens.add(Token.GROUP);
    } else {
      path(node.variable());
    }
    return node.argument().accept(this);
  }

  @Override
  public Void outputReference(OutputReference node) {
    tokens.add(Token.COMPUTED);
    tokens.add(node.position());
    return null;
  }

  @Override
  public Void jooq(JooqExpression node) {
    tokens.add(Token.FOREIGN);
    tokens.add(node.field());
    row(node.row());
    return null;
  }

  private void row(@Nullable PathNode row) {
    if (row != null) {
      path(row);
    }
  }

  private void path(PathNode path) {
    if (!path.isRoot()) {
      path(path.parent());
      tokens.add(path.relation());
      if (path.isVariable()) {
        variable(path);
      }
    }
  }

  private void variable(PathNode path) {
    Integer known = variables.get(path);
    tokens.add(Token.VARIABLE);
    tokens.add(known == null ? variables.size() : known);
    if (known == null) {
      variables = new HashMap<>(variables);
      variables.put(path, variables.size());
      path.filter().accept(this);
    }
  }
}
