package dev.kindred.internal.query;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Visitor of all nodes of a predicate or an expression, in the order in which they were written.
 * Subclasses override the nodes that they look for. Not thread-safe.
 */
public abstract class NodeWalker
    implements PredicateVisitor<@Nullable Void>, ExpressionNode.Visitor<@Nullable Void> {

  /** Null before the first path that continues a root. */
  private @Nullable Set<PathNode> visited;

  /** Visits a predicate and all that it consists of. */
  public final void walk(PredicateNode node) {
    node.accept(this);
  }

  /** Visits an expression and all that it consists of. */
  public final void walk(ExpressionNode node) {
    node.accept(this);
  }

  private @Nullable Void predicates(List<PredicateNode> nodes) {
    for (PredicateNode node : nodes) {
      node.accept(this);
    }
    return null;
  }

  private @Nullable Void expressions(List<? extends ExpressionNode> nodes) {
    for (ExpressionNode node : nodes) {
      node.accept(this);
    }
    return null;
  }

  /** Visits a path, the paths that it continues and the predicates that restrict their rows. */
  protected void path(PathNode node) {
    if (!node.isRoot() && isNew(node)) {
      node.walk(this);
    }
  }

  /** Visits a row variable where a predicate or an aggregate introduces it. */
  protected void variable(PathNode node) {
    path(node);
  }

  private boolean isNew(PathNode node) {
    if (visited == null) {
      visited = new HashSet<>();
    }
    return visited.add(node);
  }

  private @Nullable Void optionalPath(@Nullable PathNode node) {
    if (node != null) {
      path(node);
    }
    return null;
  }

  /** Visits a predicate that restricts the rows of a path. */
  protected void rowFilter(PredicateNode node) {
    walk(node);
  }

  /** Visits a query inside a predicate, which has another root; its parts are not visited. */
  protected void query(Select node) {}

  @Override
  public @Nullable Void comparison(PredicateNode.Comparison node) {
    node.left().accept(this);
    return node.right().accept(this);
  }

  @Override
  public @Nullable Void membership(PredicateNode.Membership node) {
    walk(node.expression());
    return expressions(node.values());
  }

  @Override
  public @Nullable Void inQuery(PredicateNode.InQuery node) {
    expressions(node.left());
    query(node.query());
    return null;
  }

  @Override
  public @Nullable Void match(PredicateNode.Match node) {
    node.expression().accept(this);
    return node.pattern().accept(this);
  }

  @Override
  public @Nullable Void isNull(PredicateNode.IsNull node) {
    return node.expression().accept(this);
  }

  @Override
  public @Nullable Void isNotNull(PredicateNode.IsNotNull node) {
    return node.expression().accept(this);
  }

  @Override
  public @Nullable Void related(PredicateNode.Related node) {
    return optionalPath(node.path());
  }

  @Override
  public @Nullable Void some(PredicateNode.Some node) {
    variable(node.variable());
    rowFilter(node.condition());
    return null;
  }

  @Override
  public @Nullable Void and(Junction.And node) {
    return predicates(node.conditions());
  }

  @Override
  public @Nullable Void or(Junction.Or node) {
    return predicates(node.conditions());
  }

  @Override
  public @Nullable Void xor(Junction.Xor node) {
    return predicates(node.conditions());
  }

  @Override
  public @Nullable Void not(PredicateNode.Not node) {
    return node.condition().accept(this);
  }

  @Override
  public @Nullable Void scope(PredicateNode.Scope node) {
    return node.condition().accept(this);
  }

  @Override
  public @Nullable Void jooq(PredicateNode.Jooq node) {
    return optionalPath(node.row());
  }

  @Override
  public @Nullable Void column(ColumnNode node) {
    return optionalPath(node.path());
  }

  @Override
  public @Nullable Void value(BindValue node) {
    return null;
  }

  @Override
  public @Nullable Void function(FunctionNode node) {
    return expressions(node.arguments());
  }

  @Override
  public @Nullable Void caseNode(CaseNode node) {
    for (CaseNode.Case each : node.cases()) {
      walk(each.condition());
      walk(each.value());
    }
    return node.otherwise() == null ? null : node.otherwise().accept(this);
  }

  @Override
  public @Nullable Void predicate(PredicateExpression node) {
    return node.condition().accept(this);
  }

  @Override
  public @Nullable Void aggregate(AggregateNode node) {
    if (node.variable() != null) {
      variable(node.variable());
    }
    return node.argument().accept(this);
  }

  @Override
  public @Nullable Void outputReference(OutputReference node) {
    return null;
  }

  @Override
  public @Nullable Void jooq(JooqExpression node) {
    return optionalPath(node.row());
  }
}
