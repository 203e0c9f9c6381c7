package dev.kindred.it.oracle;

import dev.kindred.lookup.EntityPath;
import java.util.List;
import java.util.stream.Stream;

/**
 * Calls of {@code where} on a to-many path, one after the other. The path is another variable then
 * than any other path, even one with the same conditions; so each is equal to itself only.
 */
final class Narrowing implements Smaller<Narrowing> {

  /** All rows. */
  static final Narrowing NONE = new Narrowing(List.of());

  private final List<RowCondition> conditions;

  private Narrowing(List<RowCondition> conditions) {
    this.conditions = conditions;
  }

  /** To rows that meet all of these. */
  static Narrowing to(List<RowCondition> conditions) {
    return conditions.isEmpty() ? NONE : new Narrowing(conditions);
  }

  boolean isMet(Scope scope, Object row) {
    return conditions.stream().allMatch(condition -> condition.isMet(scope, row));
  }

  EntityPath<Object, Object> of(EntityPath<Object, Object> path, Variables variables) {
    EntityPath<Object, Object> rows = path;
    for (RowCondition condition : conditions) {
      rows = condition.where(rows, variables);
    }
    return rows;
  }

  @Override
  public Stream<Narrowing> smaller() {
    return Stream.concat(
            Smaller.without(conditions), Smaller.within(conditions, RowCondition::smaller))
        .map(Narrowing::to);
  }

  @Override
  public String toString() {
    return String.join("", conditions.stream().map(each -> ".where" + each).toList());
  }
}
