package dev.kindred.it.oracle;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a condition speaks of: one of the root and, for each to-many path of its scope, one
 * of those that the path leads to, or none where it leads nowhere.
 *
 * @param chosen the row of each to-many path, null for none
 */
record Scope(World world, Object root, Map<Path, @Nullable Object> chosen) {

  /**
   * Whether a row meets a condition that has a scope of its own: there is a choice of rows for its
   * to-many paths with which it holds.
   */
  static boolean meets(World world, Object root, Asked asked) {
    List<Path> variables = asked.paths().flatMap(Path::variables).distinct().toList();
    return new Scope(world, root, Map.of()).someChoice(variables, asked);
  }

  /** A variable comes after those that its path leads through. */
  private boolean someChoice(List<Path> variables, Asked asked) {
    if (variables.isEmpty()) {
      return asked.holds(this);
    }
    Path first = variables.get(0);
    List<Path> others = variables.subList(1, variables.size());
    List<Object> rows = related(first);
    return rows.isEmpty()
        ? choosing(first, null).someChoice(others, asked)
        : rows.stream().anyMatch(row -> choosing(first, row).someChoice(others, asked));
  }

  private Scope choosing(Path variable, @Nullable Object row) {
    Map<Path, @Nullable Object> all = new HashMap<>(chosen);
    all.put(variable, row);
    return new Scope(world, root, Collections.unmodifiableMap(all));
  }

  /** Whether all to-many paths along the way lead to a row: no lookup but isNull does without. */
  boolean hasRows(Stream<Path> paths) {
    return paths.flatMap(Path::variables).allMatch(variable -> chosen.get(variable) != null);
  }

  /** The row at the end of a path; null where it leads nowhere. */
  @Nullable Object at(Path path) {
    if (path.isRoot()) {
      return root;
    }
    return path.isVariable() ? chosen.get(path) : related(path).stream().findFirst().orElse(null);
  }

  /** The rows at the end of a path, of the row that its last relation starts from. */
  List<Object> related(Path path) {
    Object parent = at(path.parent());
    return parent == null ? List.of() : path.last().rows().apply(world, parent);
  }
}
