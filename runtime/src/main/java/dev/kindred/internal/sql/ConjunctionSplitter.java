package dev.kindred.internal.sql;

import dev.kindred.internal.query.Junction.And;
import dev.kindred.internal.query.Junction.Or;
import dev.kindred.internal.query.PathCollector;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Splitter of a conjunction into parts that have no to-many path in common, so that each part has
 * its own EXISTS.
 */
final class ConjunctionSplitter {

  private final Set<Group> groups = new LinkedHashSet<>();
  private final Map<PathNode, Group> byVariable = new HashMap<>();

  private ConjunctionSplitter() {}

  /**
   * Part of a conjunction.
   *
   * @param variable the first to-many path of the part; null if it has none
   */
  record Part(@Nullable PathNode variable, PredicateNode condition) {}

  /** Conditions that are connected by common to-many paths. Compared by identity. */
  private static final class Group {
    private final int position;
    private final List<PredicateNode> conditions = new ArrayList<>();
    private final Set<PathNode> variables = new LinkedHashSet<>();

    Group(int position) {
      this.position = position;
    }

    void add(List<PredicateNode> others, Set<PathNode> along) {
      conditions.addAll(others);
      variables.addAll(along);
    }

    Part part() {
      PredicateNode condition = conditions.size() == 1 ? conditions.get(0) : new And(conditions);
      // the lookups of a disjunction may refer to different rows
      return condition instanceof Or || variables.isEmpty()
          ? new Part(null, condition)
          : new Part(variables.iterator().next(), condition);
    }
  }

  static List<Part> of(And and) {
    List<PredicateNode> conjuncts = new ArrayList<>(and.conditions().size());
    collect(and, conjuncts);
    return PathCollector.of(and).isEmpty() ? alone(conjuncts) : grouped(conjuncts);
  }

  private static void collect(And and, List<PredicateNode> conjuncts) {
    for (PredicateNode condition : and.conditions()) {
      if (condition instanceof And inner) {
        collect(inner, conjuncts);
      } else {
        conjuncts.add(condition);
      }
    }
  }

  /** Most conjunctions follow no to-many path. */
  private static List<Part> alone(List<PredicateNode> conjuncts) {
    List<Part> parts = new ArrayList<>(conjuncts.size());
    for (PredicateNode condition : conjuncts) {
      parts.add(new Part(null, condition));
    }
    return parts;
  }

  private static List<Part> grouped(List<PredicateNode> conjuncts) {
    ConjunctionSplitter splitter = new ConjunctionSplitter();
    conjuncts.forEach(splitter::add);
    return splitter.groups.stream().map(Group::part).toList();
  }

  /**
   * Adds a condition and merges all groups that have a to-many path in common with it. The order is
   * kept where possible.
   */
  private void add(PredicateNode condition) {
    Set<PathNode> variables = new LinkedHashSet<>(PathCollector.of(condition));
    List<Group> sharing =
        variables.stream()
            .map(byVariable::get)
            .filter(Objects::nonNull)
            .distinct()
            .sorted(Comparator.comparingInt(group -> group.position))
            .toList();
    Group first = sharing.isEmpty() ? new Group(groups.size()) : sharing.get(0);
    groups.add(first);
    sharing.stream().skip(1).forEach(other -> move(other, first));
    first.add(List.of(condition), variables);
    variables.forEach(variable -> byVariable.put(variable, first));
  }

  private void move(Group from, Group to) {
    to.add(from.conditions, from.variables);
    from.variables.forEach(variable -> byVariable.put(variable, to));
    groups.remove(from);
  }
}
