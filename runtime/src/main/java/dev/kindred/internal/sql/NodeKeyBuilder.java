package dev.kindred.internal.sql;

import dev.kindred.internal.query.AggregateNode;
import dev.kindred.internal.query.BindArray;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.CaseNode;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.FunctionNode;
import dev.kindred.internal.query.JooqExpression;
import dev.kindred.internal.query.KeyConditions;
import dev.kindred.internal.query.OutputReference;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateExpression;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.RelatedRowTest;
import dev.kindred.internal.query.Select;
import dev.kindred.spi.ColumnType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Visitor that adds predicates and expressions to a statement key and collects their bind values.
 */
abstract class NodeKeyBuilder implements PredicateNode.Visitor<Void>, ExpressionNode.Visitor<Void> {

  final StatementKey key = new StatementKey();
  List<BindValue> values = new ArrayList<>(4);
  final ListBinding lists;

  /** Numbers of the row variables by their paths; most statements have none. */
  private Map<PathNode, Integer> variables = Map.of();

  /** Numbers of the aggregates; one that is equal to another is computed once. */
  private Map<AggregateNode, Integer> aggregates = Map.of();

  /** Whether aggregates are of groups, and not of each row. */
  boolean ofGroups;

  private enum Token {
    IN,
    IN_QUERY,
    IS_NULL,
    IS_NOT_NULL,
    RELATED,
    SOME,
    AND,
    OR,
    KEYS,
    XOR,
    NOT,
    SCOPE,
    JOOQ,
    CASE,
    OTHERWISE,
    TRUTH,
    COMPUTED,
    VARIABLE,
    GROUP,
    SAME,
    NOT_ZERO,
    END
  }

  NodeKeyBuilder(ListBinding lists) {
    this.lists = lists;
  }

  abstract void query(Select node);

  final void conditions(List<PredicateNode> conditions) {
    for (PredicateNode condition : conditions) {
      condition.accept(this);
    }
    key.add(Token.END);
  }

  final void expressions(List<ExpressionNode> expressions) {
    for (ExpressionNode expression : expressions) {
      expression.accept(this);
    }
    key.add(Token.END);
  }

  @Override
  public Void comparison(PredicateNode.Comparison node) {
    PredicateNode test = ofGroups ? node : RelatedRowTest.of(node);
    return test instanceof PredicateNode.Comparison comparison
        ? compared(comparison)
        : test.accept(this);
  }

  private Void compared(PredicateNode.Comparison node) {
    key.add(node.operator());
    if (RelatedRowTest.excludesZero(node)) {
      key.add(Token.NOT_ZERO);
    }
    node.left().accept(this);
    return node.right().accept(this);
  }

  @Override
  public Void membership(PredicateNode.Membership node) {
    key.add(Token.IN);
    List<BindValue> bound = lists.ofValues(node.values());
    key.add(bound.size());
    key.add(BindArray.form(bound));
    node.expression().accept(this);
    values.addAll(bound);
    return null;
  }

  @Override
  public Void inQuery(PredicateNode.InQuery node) {
    key.add(Token.IN_QUERY);
    key.add(node.nullable());
    expressions(node.left());
    query(node.query());
    return null;
  }

  @Override
  public Void match(PredicateNode.Match node) {
    key.add(node.language());
    key.add(node.ignoreCase());
    node.expression().accept(this);
    return node.pattern().accept(this);
  }

  @Override
  public Void isNull(PredicateNode.IsNull node) {
    PredicateNode test = ofGroups ? node : RelatedRowTest.of(node);
    if (test != node) {
      return test.accept(this);
    }
    key.add(Token.IS_NULL);
    return node.expression().accept(this);
  }

  @Override
  public Void isNotNull(PredicateNode.IsNotNull node) {
    PredicateNode test = ofGroups ? node : RelatedRowTest.of(node);
    if (test != node) {
      return test.accept(this);
    }
    key.add(Token.IS_NOT_NULL);
    return node.expression().accept(this);
  }

  @Override
  public Void related(PredicateNode.Related node) {
    key.add(Token.RELATED);
    path(node.path());
    return null;
  }

  @Override
  public Void some(PredicateNode.Some node) {
    key.add(Token.SOME);
    path(node.variable());
    return node.condition().accept(this);
  }

  @Override
  public Void and(PredicateNode.And node) {
    key.add(Token.AND);
    conditions(node.conditions());
    return null;
  }

  @Override
  public Void or(PredicateNode.Or node) {
    if (node.conditions() instanceof KeyConditions keys && lists.bindsArraysOf(keys)) {
      return keys(keys, lists.ofKeys(keys.keys()));
    }
    key.add(Token.OR);
    conditions(node.conditions());
    return null;
  }

  private Void keys(KeyConditions keys, List<List<BindValue>> arrays) {
    key.add(Token.KEYS);
    path(keys.path());
    key.add(keys.columns());
    key.add(arrays.size());
    arrays.forEach(values::addAll);
    return null;
  }

  @Override
  public Void xor(PredicateNode.Xor node) {
    key.add(Token.XOR);
    conditions(node.conditions());
    return null;
  }

  @Override
  public Void not(PredicateNode.Not node) {
    key.add(Token.NOT);
    return node.condition().accept(this);
  }

  @Override
  public Void scope(PredicateNode.Scope node) {
    key.add(Token.SCOPE);
    return node.condition().accept(this);
  }

  /**
   * Adds a condition written with jOOQ, together with its values: jOOQ's parts are equal if their
   * SQL with values is equal.
   */
  @Override
  public Void jooq(PredicateNode.Jooq node) {
    key.add(Token.JOOQ);
    key.add(node.condition());
    row(node.row());
    return null;
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
      each.condition().accept(this);
      each.value().accept(this);
    }
    key.add(node.otherwise() == null ? Token.END : Token.OTHERWISE);
    return node.otherwise() == null ? null : node.otherwise().accept(this);
  }

  @Override
  public Void predicate(PredicateExpression node) {
    key.add(Token.TRUTH);
    return node.condition().accept(this);
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

  private void row(@Nullable PathNode row) {
    if (row != null) {
      path(row);
    }
  }

  private void path(PathNode path) {
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
      path.filter().accept(this);
    }
  }
}
