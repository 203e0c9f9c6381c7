package dev.kindred.it.oracle;

import dev.kindred.lookup.Condition;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Conditions made of others. */
sealed interface Logic extends Asked {

  private static Stream<Asked> smaller(List<Asked> parts, Function<List<Asked>, Asked> whole) {
    return Stream.concat(
        parts.stream(),
        Stream.concat(Smaller.without(parts), Smaller.within(parts, Asked::smaller)).map(whole));
  }

  /** All are met, by the same rows. */
  record All(List<Asked> conditions) implements Logic {
    @Override
    public boolean holds(Scope scope) {
      return conditions.stream().allMatch(each -> each.holds(scope));
    }

    @Override
    public Stream<Path> paths() {
      return conditions.stream().flatMap(Asked::paths);
    }

    @Override
    public Condition<Object> condition(Variables variables) {
      return conditions.size() == 2
          ? conditions.get(0).condition(variables).and(conditions.get(1).condition(variables))
          : Condition.all(Question.conditions(conditions, variables));
    }

    @Override
    public Stream<Asked> smaller() {
      return Logic.smaller(conditions, All::new);
    }

    @Override
    public String toString() {
      return "all" + conditions;
    }
  }

  /** One at least is met. */
  record Any(List<Asked> conditions) implements Logic {
    @Override
    public boolean holds(Scope scope) {
      return conditions.stream().anyMatch(each -> each.holds(scope));
    }

    @Override
    public Stream<Path> paths() {
      return conditions.stream().flatMap(Asked::paths);
    }

    @Override
    public Condition<Object> condition(Variables variables) {
      return conditions.size() == 2
          ? conditions.get(0).condition(variables).or(conditions.get(1).condition(variables))
          : Condition.any(Question.conditions(conditions, variables));
    }

    @Override
    public Stream<Asked> smaller() {
      return Logic.smaller(conditions, Any::new);
    }

    @Override
    public String toString() {
      return "any" + conditions;
    }
  }

  /** An odd number of them is met, each in a scope of its own. */
  record Xor(List<Asked> conditions) implements Logic {
    @Override
    public boolean holds(Scope scope) {
      return conditions.stream().filter(scope::meets).count() % 2 == 1;
    }

    @Override
    public Stream<Path> paths() {
      return Stream.of();
    }

    @Override
    public Condition<Object> condition(Variables variables) {
      return Stream.of(Question.conditions(conditions, variables))
          .reduce(Condition.any(), Condition::xor);
    }

    @Override
    public Stream<Asked> smaller() {
      return Logic.smaller(conditions, Xor::new);
    }

    @Override
    public String toString() {
      return "xor" + conditions;
    }
  }

  /**
   * The exact complement, in a scope of its own: no choice of related rows meets the condition.
   *
   * @param named whether it is asked by a name of its own, {@code ne} or {@code isEmpty}, and not
   *     by {@code not()}
   */
  record Not(Asked asked, boolean named) implements Logic {
    @Override
    public boolean holds(Scope scope) {
      return !scope.meets(asked);
    }

    @Override
    public Stream<Path> paths() {
      return Stream.of();
    }

    @Override
    public Condition<Object> condition(Variables variables) {
      return named ? asked.opposite(variables) : asked.condition(variables).not();
    }

    @Override
    public Stream<Asked> smaller() {
      return Stream.concat(
          Stream.of(asked),
          named
              ? Stream.of(new Not(asked, false))
              : asked.smaller().map(less -> new Not(less, false)));
    }

    @Override
    public String toString() {
      return (named ? "opposite of " : "not ") + asked;
    }
  }
}
