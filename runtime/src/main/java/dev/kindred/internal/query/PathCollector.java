package dev.kindred.internal.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The paths of conditions and expressions. In one scope each of the to-many paths stands for one
 * related row, as a variable does; what is in a scope of its own does not count, and neither does
 * what an aggregate runs over.
 */
public final class PathCollector
    implements PredicateNode.Visitor<Stream<PathNode>>, ExpressionNode.Visitor<Stream<PathNode>> {

  private static final PathCollector PATHS = new PathCollector();

  private PathCollector() {}

  /** The variables of a condition that are not bound and don't lie behind another one. */
  public static List<PathNode> of(PredicateNode condition) {
    return condition.accept(PATHS).flatMap(PathCollector::firstUnbound).distinct().toList();
  }

  /** The variables of an expression that are not bound and don't lie behind another one. */
  public static List<PathNode> of(ExpressionNode expression) {
    return expression.accept(PATHS).flatMap(PathCollector::firstUnbound).distinct().toList();
  }

  /**
   * The variable of an expression, which has one at most.
   *
   * @throws IllegalArgumentException if it follows several to-many paths
   */
  static Optional<PathNode> only(ExpressionNode expression) {
    List<PathNode> variables = of(expression);
    if (variables.size() > 1) {
      throw new IllegalArgumentException(
          expression
              + " follows several to-many paths, "
              + variables
              + ": aggregate each by itself and put the results together.");
    }
    return variables.stream().findFirst();
  }

  private static Stream<PathNode> firstUnbound(PathNode path) {
    PathNode first = null;
    for (PathNode at = path; !at.isRoot() && !at.isBound(); at = at.parent()) {
      if (at.relation().toMany()) {
        first = at;
      }
    }
    return Stream.ofNullable(first);
  }

  /** The paths of a condition. */
  public static List<PathNode> paths(PredicateNode condition) {
    return condition.accept(PATHS).toList();
  }

  private Stream<PathNode> conditions(List<PredicateNode> conditions) {
    return conditions.stream().flatMap(condition -> condition.accept(this));
  }

  private Stream<PathNode> expressions(List<ExpressionNode> expressions) {
    return expressions.stream().flatMap(expression -> expression.accept(this));
  }

  @Override
  public Stream<PathNode> comparison(PredicateNode.Comparison node) {
    return expressions(List.of(node.left(), node.right()));
  }

  @Override
  public Stream<PathNode> membership(PredicateNode.Membership node) {
    return node.expression().accept(this);
  }

  @Override
  public Stream<PathNode> inQuery(PredicateNode.InQuery node) {
    return expressions(node.left());
  }

  @Override
  public Stream<PathNode> match(PredicateNode.Match node) {
    return expressions(List.of(node.expression(), node.pattern()));
  }

  @Override
  public Stream<PathNode> isNull(PredicateNode.IsNull node) {
    return node.expression().accept(this);
  }

  @Override
  public Stream<PathNode> isNotNull(PredicateNode.IsNotNull node) {
    return node.expression().accept(this);
  }

  @Override
  public Stream<PathNode> related(PredicateNode.Related node) {
    return Stream.of(node.path());
  }

  @Override
  public Stream<PathNode> some(PredicateNode.Some node) {
    return Stream.of(node.variable().parent());
  }

  @Override
  public Stream<PathNode> and(PredicateNode.And node) {
    return conditions(node.conditions());
  }

  @Override
  public Stream<PathNode> or(PredicateNode.Or node) {
    return conditions(node.conditions());
  }

  @Override
  public Stream<PathNode> xor(PredicateNode.Xor node) {
    return Stream.of();
  }

  @Override
  public Stream<PathNode> not(PredicateNode.Not node) {
    return Stream.of();
  }

  @Override
  public Stream<PathNode> scope(PredicateNode.Scope node) {
    return Stream.of();
  }

  @Override
  public Stream<PathNode> foreign(PredicateNode.Jooq node) {
    return Stream.of();
  }

  @Override
  public Stream<PathNode> column(ColumnNode node) {
    return Stream.of(node.nearest().path());
  }

  @Override
  public Stream<PathNode> value(BindValue node) {
    return Stream.of();
  }

  @Override
  public Stream<PathNode> function(FunctionNode node) {
    return expressions(node.arguments());
  }

  @Override
  public Stream<PathNode> choice(CaseNode node) {
    Stream<PathNode> values = node.cases().stream().flatMap(each -> each.value().accept(this));
    return Stream.concat(values, otherwise(node.otherwise()));
  }

  private Stream<PathNode> otherwise(@Nullable ExpressionNode node) {
    return node == null ? Stream.of() : node.accept(this);
  }

  @Override
  public Stream<PathNode> truth(PredicateExpression node) {
    return Stream.of();
  }

  @Override
  public Stream<PathNode> aggregate(AggregateNode node) {
    return node.variable() == null
        ? node.argument().accept(this)
        : Stream.of(node.variable().parent());
  }

  @Override
  public Stream<PathNode> computed(OutputReference node) {
    return Stream.of();
  }

  @Override
  public Stream<PathNode> foreign(JooqExpression node) {
    return Stream.of();
  }
}
