package dev.kindred.internal.sql;

import dev.kindred.internal.query.BindArray;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.Junction;
import dev.kindred.internal.query.KeyConditions;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.PredicateVisitor;
import dev.kindred.internal.query.RelatedRowTest;
import dev.kindred.internal.query.Select;
import java.util.List;

/**
 * Visitor that adds predicates and expressions to a statement key and collects their bind values.
 */
abstract class NodeKeyBuilder extends ExpressionKeyBuilder implements PredicateVisitor<Void> {

  final ListBinding lists;

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
    NOT_ZERO,
    END
  }

  NodeKeyBuilder(ListBinding lists) {
    this.lists = lists;
  }

  abstract void query(Select node);

  @Override
  final Void condition(PredicateNode node) {
    return node.accept(this);
  }

  final void conditions(List<PredicateNode> conditions) {
    for (PredicateNode condition : conditions) {
      condition.accept(this);
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
  public Void and(Junction.And node) {
    key.add(Token.AND);
    conditions(node.conditions());
    return null;
  }

  @Override
  public Void or(Junction.Or node) {
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
  public Void xor(Junction.Xor node) {
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
}
