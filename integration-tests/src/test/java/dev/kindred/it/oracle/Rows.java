package dev.kindred.it.oracle;

import dev.kindred.lookup.EntityPath;
import java.util.List;
import java.util.stream.Stream;

/**
 * All rows that a to-many path leads to, whatever else is asked about them.
 *
 * @param where what they meet, each in a call of its own
 */
record Rows(Path path, List<RowCondition> where) implements Smaller<Rows> {

  Stream<Object> all(Scope scope) {
    return scope
        .all(path)
        .filter(row -> where.stream().allMatch(condition -> condition.isMet(scope, row)));
  }

  EntityPath<Object, Object> lookup(Variables variables) {
    EntityPath<Object, Object> rows = path.lookup(variables);
    for (RowCondition condition : where) {
      rows = condition.where(rows, variables);
    }
    return rows;
  }

  @Override
  public Stream<Rows> smaller() {
    return Stream.concat(Smaller.without(where), Smaller.within(where, RowCondition::smaller))
        .map(less -> new Rows(path, less));
  }

  @Override
  public String toString() {
    return path + String.join("", where.stream().map(each -> ".where" + each).toList());
  }
}
