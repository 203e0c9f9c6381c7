package dev.kindred.it.oracle;

import dev.kindred.Database;
import dev.kindred.lookup.EntityPath;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What Kindred's conditions are made from: the database that queries inside them ask, and the path
 * that Kindred has handed to each of the lambdas around.
 */
record Variables(Database database, Map<Variable, EntityPath<Object, Object>> paths) {

  /** Where there are no lambdas around. */
  static Variables of(Database database) {
    return new Variables(database, Map.of());
  }

  Variables with(Variable variable, EntityPath<Object, Object> path) {
    Map<Variable, EntityPath<Object, Object>> all = new HashMap<>(paths);
    all.put(variable, path);
    return new Variables(database, Map.copyOf(all));
  }

  EntityPath<Object, Object> path(Variable variable) {
    return Objects.requireNonNull(paths.get(variable));
  }
}
