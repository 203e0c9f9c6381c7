package dev.kindred.it.oracle;

import dev.kindred.lookup.EntityPath;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All rows that a to-many path leads to, whatever else is asked about them.
 *
 * @param where what they meet; null for anything
 */
record Rows(Path path, @Nullable RowCondition where) implements Smaller<Rows> {

  Stream<Object> all(Scope scope) {
    return scope.all(path).filter(row -> where == null || where.isMet(scope, row));
  }

  EntityPath<Object, Object> lookup(Variables variables) {
    return where == null ? path.lookup(variables) : where.where(path, variables);
  }

  @Override
  public Stream<Rows> smaller() {
    return where == null ? Stream.of() : where.smaller().map(less -> new Rows(path, less));
  }

  @Override
  public String toString() {
    return where == null ? path.toString() : path + ".where" + where;
  }
}
