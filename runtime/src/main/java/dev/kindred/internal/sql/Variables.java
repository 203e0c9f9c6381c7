package dev.kindred.internal.sql;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ConditionNode;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.ValueNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The to-many paths of a condition. In one scope each stands for one related row, as a variable
 * does; those below a {@code not} are in a scope of their own and don't count.
 */
final class Variables implements ConditionNode.Visitor<List<PathNode>> {

  private static final Variables PATHS = new Variables();

  private Variables() {}

  /** The variables of a condition that are not bound yet and don't lie behind another one. */
  static List<PathNode> unbound(ConditionNode condition, Set<PathNode> bound) {
    return condition.accept(PATHS).stream()
        .flatMap(path -> firstUnbound(path, bound))
        .distinct()
        .toList();
  }

  private static Stream<PathNode> firstUnbound(PathNode path, Set<PathNode> bound) {
    PathNode first = null;
    for (PathNode at = path; !at.isRoot(); at = at.parent()) {
      if (bound.contains(at)) {
        break;
      }
      if (at.relation().toMany()) {
        first = at;
      }
    }
    return Stream.ofNullable(first);
  }

  /** The paths of a condition, those below a {@code not} left out. */
  static List<PathNode> paths(ConditionNode condition) {
    return condition.accept(PATHS);
  }

  @Override
  public List<PathNode> comparison(ConditionNode.Comparison node) {
    List<PathNode> paths = new ArrayList<>(paths(node.left()));
    paths.addAll(paths(node.right()));
    return paths;
  }

  @Override
  public List<PathNode> membership(ConditionNode.Membership node) {
    return paths(node.expression());
  }

  @Override
  public List<PathNode> match(ConditionNode.Match node) {
    return paths(node.expression());
  }

  @Override
  public List<PathNode> isNull(ConditionNode.IsNull node) {
    return paths(node.expression());
  }

  @Override
  public List<PathNode> related(ConditionNode.Related node) {
    return List.of(node.path());
  }

  @Override
  public List<PathNode> and(ConditionNode.And node) {
    return all(node.conditions());
  }

  @Override
  public List<PathNode> or(ConditionNode.Or node) {
    return all(node.conditions());
  }

  private List<PathNode> all(List<ConditionNode> conditions) {
    return conditions.stream().flatMap(condition -> condition.accept(this).stream()).toList();
  }

  @Override
  public List<PathNode> not(ConditionNode.Not node) {
    return List.of();
  }

  private static List<PathNode> paths(ExpressionNode expression) {
    return expression.accept(
        new ExpressionNode.Visitor<>() {
          @Override
          public List<PathNode> column(ColumnNode node) {
            return List.of(node.nearest().path());
          }

          @Override
          public List<PathNode> value(ValueNode node) {
            return List.of();
          }
        });
  }
}
