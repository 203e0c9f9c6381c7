package dev.kindred.it.oracle;

import dev.kindred.lookup.EntityPath;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The path that Kindred has handed to each of the lambdas around. */
record Variables(Map<Variable, EntityPath<Object, Object>> paths) {

  static final Variables NONE = new Variables(Map.of());

  Variables with(Variable variable, EntityPath<Object, Object> path) {
    Map<Variable, EntityPath<Object, Object>> all = new HashMap<>(paths);
    all.put(variable, path);
    return new Variables(Map.copyOf(all));
  }

  EntityPath<Object, Object> path(Variable variable) {
    return Objects.requireNonNull(paths.get(variable));
  }
}
