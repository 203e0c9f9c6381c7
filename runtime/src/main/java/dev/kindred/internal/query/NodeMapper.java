package dev.kindred.internal.query;

import dev.kindred.internal.query.AggregateNode.Aggregate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Copier of predicates and expressions that replaces some nodes. A path that occurs twice is copied
 * once. Not thread-safe.
 */
public abstract class NodeMapper
    implements PredicateVisitor<PredicateNode>, ExpressionNode.Visitor<ExpressionNode> {

  /** Null before the first path that continues a root. */
  private @Nullable Map<PathNode, PathNode> paths;

  /** Returns the copy of a predicate. */
  public final PredicateNode condition(PredicateNode node) {
    return node.accept(this);
  }

  /** Returns the copy of an expression. */
  public ExpressionNode expression(ExpressionNode node) {
    return node.accept(this);
  }

  /** Returns the copy of a path. */
  public PathNode path(PathNode node) {
    if (node.isRoot()) {
      return node;
    }
    if (paths == null) {
      paths = new HashMap<>();
    }
    PathNode known = paths.get(node);
    if (known != null) {
      return known;
    }
    PathNode mapped = node.map(this);
    paths.put(node, mapped);
    return mapped;
  }

  /** Returns the copy of a query inside a predicate. */
  protected abstract Select query(Select node);

  /** Returns the copy of a predicate that restricts the rows of a path. */
  protected PredicateNode rowFilter(PredicateNode condition, PathNode row, PathNode copy) {
    return condition(condition);
  }

  /** Returns the copies of several nodes. */
  protected static <T> List<T> each(List<T> nodes, UnaryOperator<T> mapping) {
    if (nodes.isEmpty()) {
      return nodes;
    }
    List<T> copies = new ArrayList<>(nodes.size());
    for (T node : nodes) {
      copies.add(mapping.apply(node));
    }
    return Collections.unmodifiableList(copies);
  }

  @Override
  public PredicateNode comparison(PredicateNode.Comparison node) {
    ExpressionNode left = expression(node.left());
    return new PredicateNode.Comparison(node.operator(), left, expression(node.right()));
  }

  @Override
  public PredicateNode membership(PredicateNode.Membership node) {
    ExpressionNode expression = expression(node.expression());
    return new PredicateNode.Membership(expression, each(node.values(), this::value));
  }

  @Override
  public PredicateNode inQuery(PredicateNode.InQuery node) {
    List<ExpressionNode> left = each(node.left(), this::expression);
    return new PredicateNode.InQuery(left, query(node.query()), node.nullable());
  }

  @Override
  public PredicateNode match(PredicateNode.Match node) {
    ExpressionNode expression = expression(node.expression());
    return new PredicateNode.Match(
        node.language(), expression, expression(node.pattern()), node.ignoreCase());
  }

  @Override
  public PredicateNode isNull(PredicateNode.IsNull node) {
    return new PredicateNode.IsNull(expression(node.expression()));
  }

  @Override
  public PredicateNode isNotNull(PredicateNode.IsNotNull node) {
    return new PredicateNode.IsNotNull(expression(node.expression()));
  }

  @Override
  public PredicateNode related(PredicateNode.Related node) {
    return new PredicateNode.Related(path(node.path()));
  }

  /** Returns whether the predicate on a row is kept unchanged. */
  protected boolean keeps(PathNode row) {
    return false;
  }

  @Override
  public PredicateNode some(PredicateNode.Some node) {
    if (keeps(node.variable())) {
      return node;
    }
    PathNode variable = path(node.variable());
    return new PredicateNode.Some(variable, rowFilter(node.condition(), node.variable(), variable));
  }

  @Override
  public PredicateNode and(Junction.And node) {
    return new Junction.And(each(node.conditions(), this::condition));
  }

  @Override
  public PredicateNode or(Junction.Or node) {
    return node.conditions() instanceof KeyConditions keys
        ? new Junction.Or(keys(keys), node.nesting())
        : new Junction.Or(each(node.conditions(), this::condition));
  }

  private KeyConditions keys(KeyConditions keys) {
    KeyConditions along = keys.along(path(keys.path()));
    return along.with(each(keys.keys(), key -> each(key, this::bound)));
  }

  private BindValue bound(BindValue node) {
    return (BindValue) expression(node);
  }

  @Override
  public PredicateNode xor(Junction.Xor node) {
    return new Junction.Xor(each(node.conditions(), this::condition));
  }

  @Override
  public PredicateNode not(PredicateNode.Not node) {
    return new PredicateNode.Not(condition(node.condition()));
  }

  @Override
  public PredicateNode scope(PredicateNode.Scope node) {
    return new PredicateNode.Scope(condition(node.condition()));
  }

  @Override
  public PredicateNode jooq(PredicateNode.Jooq node) {
    return node.row() == null ? node : new PredicateNode.Jooq(node.condition(), path(node.row()));
  }

  @Override
  public ExpressionNode column(ColumnNode node) {
    PathNode path = path(node.path());
    return path.equals(node.path()) ? node : new ColumnNode(path, node.column());
  }

  @Override
  public BindValue value(BindValue node) {
    return node;
  }

  @Override
  public ExpressionNode function(FunctionNode node) {
    return new FunctionNode(node.function(), each(node.arguments(), this::expression), node.type());
  }

  @Override
  public ExpressionNode caseNode(CaseNode node) {
    List<CaseNode.Case> cases = each(node.cases(), this::caseNode);
    return new CaseNode(cases, orNull(node.otherwise()));
  }

  private CaseNode.Case caseNode(CaseNode.Case node) {
    PredicateNode condition = condition(node.condition());
    return new CaseNode.Case(condition, expression(node.value()));
  }

  private @Nullable ExpressionNode orNull(@Nullable ExpressionNode node) {
    return node == null ? null : expression(node);
  }

  @Override
  public ExpressionNode predicate(PredicateExpression node) {
    return new PredicateExpression(condition(node.condition()));
  }

  @Override
  public ExpressionNode aggregate(AggregateNode node) {
    Aggregate aggregate = node.aggregate();
    PathNode variable = node.variable() == null ? null : path(node.variable());
    return new AggregateNode(aggregate, expression(node.argument()), variable, node.type());
  }

  @Override
  public ExpressionNode outputReference(OutputReference node) {
    return node;
  }

  @Override
  public ExpressionNode jooq(JooqExpression node) {
    return node.row() == null
        ? node
        : new JooqExpression(node.field(), node.type(), path(node.row()));
  }
}
