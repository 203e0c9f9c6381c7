package dev.kindred.internal.sql;

import dev.kindred.internal.query.ConditionNode;
import dev.kindred.internal.query.ConditionNode.And;
import dev.kindred.internal.query.ConditionNode.Or;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Splits a conjunction into parts that share no variable, so that each has its own EXISTS. */
final class Conjunction {

  private Conjunction() {}

  /**
   * Conditions that belong together.
   *
   * @param variable the to-many path that ties them together; none where nothing has to be bound
   */
  record Part(Optional<PathNode> variable, ConditionNode condition) {}

  static List<Part> of(And conjunction) {
    List<List<ConditionNode>> groups = new ArrayList<>();
    conjuncts(conjunction).forEach(condition -> add(condition, groups));
    return groups.stream().map(group -> part(group)).toList();
  }

  private static Stream<ConditionNode> conjuncts(ConditionNode condition) {
    return condition instanceof And and
        ? and.conditions().stream().flatMap(Conjunction::conjuncts)
        : Stream.of(condition);
  }

  /** Joins all groups that share a variable with the condition; order is kept where it can be. */
  private static void add(ConditionNode condition, List<List<ConditionNode>> groups) {
    List<PathNode> variables = Variables.of(condition);
    List<List<ConditionNode>> tied =
        groups.stream().filter(group -> sharesVariable(group, variables)).toList();
    if (tied.isEmpty()) {
      groups.add(new ArrayList<>(List.of(condition)));
      return;
    }
    List<ConditionNode> first = tied.get(0);
    tied.subList(1, tied.size()).forEach(first::addAll);
    groups.removeAll(tied.subList(1, tied.size()));
    first.add(condition);
  }

  private static boolean sharesVariable(List<ConditionNode> group, List<PathNode> variables) {
    return group.stream()
        .flatMap(condition -> Variables.of(condition).stream())
        .anyMatch(variables::contains);
  }

  private static Part part(List<ConditionNode> group) {
    ConditionNode condition = group.size() == 1 ? group.get(0) : new And(group);
    // a disjunction alone is no conjunction of lookups on one row: each of its parts stands alone
    return condition instanceof Or
        ? new Part(Optional.empty(), condition)
        : new Part(Variables.of(condition).stream().findFirst(), condition);
  }
}
