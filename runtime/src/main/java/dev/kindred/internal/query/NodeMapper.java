package dev.kindred.internal.query;

import dev.kindred.internal.query.AggregateNode.Aggregate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes a copy of conditions and expressions in which some nodes are others. One that is mapped
 * twice becomes the same copy. For one thread.
 */
public abstract class NodeMapper
    implements ConditionNode.Visitor<ConditionNode>, ExpressionNode.Visitor<ExpressionNode> {

  private final Map<PathNode, PathNode> paths = new HashMap<>();

  /** The copy of a condition. */
  public final ConditionNode condition(ConditionNode node) {
    return node.accept(this);
  }

  /** The copy of an expression. */
  public ExpressionNode expression(ExpressionNode node) {
    return node.accept(this);
  }

  /** The copy of a path. */
  public PathNode path(PathNode node) {
    if (node.isRoot()) {
      return node;
    }
    PathNode known = paths.get(node);
    if (known != null) {
      return known;
    }
    PathNode mapped = node.map(this);
    paths.put(node, mapped);
    return mapped;
  }

  /** The copy of a query inside a condition. */
  protected abstract Select query(Select node);

  /** The copy of a condition of a row's own scope, and what the row and its copy are called. */
  protected ConditionNode own(ConditionNode condition, PathNode row, PathNode copy) {
    return condition(condition);
  }

  private <T> List<T> each(List<T> nodes, UnaryOperator<T> mapping) {
    return nodes.stream().map(mapping).toList();
  }

  @Override
  public ConditionNode comparison(ConditionNode.Comparison node) {
    ExpressionNode left = expression(node.left());
    return new ConditionNode.Comparison(node.operator(), left, expression(node.right()));
  }

  @Override
  public ConditionNode membership(ConditionNode.Membership node) {
    ExpressionNode expression = expression(node.expression());
    return new ConditionNode.Membership(expression, each(node.values(), this::value));
  }

  @Override
  public ConditionNode inQuery(ConditionNode.InQuery node) {
    List<ExpressionNode> left = each(node.left(), this::expression);
    return new ConditionNode.InQuery(left, query(node.query()));
  }

  @Override
  public ConditionNode match(ConditionNode.Match node) {
    ExpressionNode expression = expression(node.expression());
    return new ConditionNode.Match(
        node.language(), expression, expression(node.pattern()), node.ignoreCase());
  }

  @Override
  public ConditionNode isNull(ConditionNode.IsNull node) {
    return new ConditionNode.IsNull(expression(node.expression()));
  }

  @Override
  public ConditionNode isNotNull(ConditionNode.IsNotNull node) {
    return new ConditionNode.IsNotNull(expression(node.expression()));
  }

  @Override
  public ConditionNode related(ConditionNode.Related node) {
    return new ConditionNode.Related(path(node.path()));
  }

  /** Whether what is asked of a row of its own scope stays as it is. */
  protected boolean keeps(PathNode row) {
    return false;
  }

  @Override
  public ConditionNode some(ConditionNode.Some node) {
    if (keeps(node.variable())) {
      return node;
    }
    PathNode variable = path(node.variable());
    return new ConditionNode.Some(variable, own(node.condition(), node.variable(), variable));
  }

  @Override
  public ConditionNode and(ConditionNode.And node) {
    return new ConditionNode.And(each(node.conditions(), this::condition));
  }

  @Override
  public ConditionNode or(ConditionNode.Or node) {
    return new ConditionNode.Or(each(node.conditions(), this::condition));
  }

  @Override
  public ConditionNode xor(ConditionNode.Xor node) {
    return new ConditionNode.Xor(each(node.conditions(), this::condition));
  }

  @Override
  public ConditionNode not(ConditionNode.Not node) {
    return new ConditionNode.Not(condition(node.condition()));
  }

  @Override
  public ConditionNode scope(ConditionNode.Scope node) {
    return new ConditionNode.Scope(condition(node.condition()));
  }

  @Override
  public ConditionNode foreign(ConditionNode.Foreign node) {
    return node.row() == null
        ? node
        : new ConditionNode.Foreign(node.condition(), path(node.row()));
  }

  @Override
  public ExpressionNode column(ColumnNode node) {
    return new ColumnNode(path(node.path()), node.column());
  }

  @Override
  public ValueNode value(ValueNode node) {
    return node;
  }

  @Override
  public ExpressionNode function(FunctionNode node) {
    return new FunctionNode(node.function(), each(node.arguments(), this::expression), node.type());
  }

  @Override
  public ExpressionNode choice(CaseNode node) {
    List<CaseNode.Case> cases = each(node.cases(), this::choice);
    return new CaseNode(cases, orNull(node.otherwise()));
  }

  private CaseNode.Case choice(CaseNode.Case node) {
    ConditionNode condition = condition(node.condition());
    return new CaseNode.Case(condition, expression(node.value()));
  }

  private @Nullable ExpressionNode orNull(@Nullable ExpressionNode node) {
    return node == null ? null : expression(node);
  }

  @Override
  public ExpressionNode truth(TruthNode node) {
    return new TruthNode(condition(node.condition()));
  }

  @Override
  public ExpressionNode aggregate(AggregateNode node) {
    Aggregate aggregate = node.aggregate();
    PathNode variable = node.variable() == null ? null : path(node.variable());
    return new AggregateNode(aggregate, expression(node.argument()), variable, node.type());
  }

  @Override
  public ExpressionNode computed(ComputedNode node) {
    return node;
  }

  @Override
  public ExpressionNode foreign(ForeignNode node) {
    return node.row() == null ? node : new ForeignNode(node.field(), node.type(), path(node.row()));
  }
}
