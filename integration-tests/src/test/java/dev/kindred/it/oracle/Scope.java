package dev.kindred.it.oracle;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a condition speaks of: one of the root, that of each lambda around and, for each
 * to-many path of its scope, one of those that the path leads to, or none where it leads nowhere.
 *
 * @param chosen the row of each to-many path, null for none
 */
record Scope(
    World world, Object root, Map<Variable, Object> rows, Map<Path, @Nullable Object> chosen) {

  /** What a condition speaks of that is asked of a row. */
  static Scope of(World world, Object root) {
    return new Scope(world, root, Map.of(), Map.of());
  }

  /** The same in a lambda that is asked of a row. */
  Scope with(Variable variable, Object row) {
    return new Scope(world, root, put(rows, variable, row), chosen);
  }

  private Scope choosing(Path variable, @Nullable Object row) {
    return new Scope(world, root, rows, put(chosen, variable, row));
  }

  private static <K, V extends @Nullable Object> Map<K, V> put(Map<K, V> map, K key, V value) {
    Map<K, V> all = new HashMap<>(map);
    all.put(key, value);
    return Collections.unmodifiableMap(all);
  }

  /**
   * Whether a condition that has a scope of its own is met: there is a choice of rows for its
   * to-many paths with which it holds.
   */
  boolean meets(Asked asked) {
    List<Path> variables = asked.paths().flatMap(Path::variables).distinct().toList();
    return new Scope(world, root, rows, Map.of()).someChoice(variables, asked);
  }

  /** A variable comes after those that its path leads through. */
  private boolean someChoice(List<Path> variables, Asked asked) {
    if (variables.isEmpty()) {
      return asked.holds(this);
    }
    Path first = variables.get(0);
    List<Path> others = variables.subList(1, variables.size());
    List<Object> related = related(first);
    return related.isEmpty()
        ? choosing(first, null).someChoice(others, asked)
        : related.stream().anyMatch(row -> choosing(first, row).someChoice(others, asked));
  }

  /** Whether all to-many paths along the way lead to a row: no lookup but isNull does without. */
  boolean hasRows(Stream<Path> paths) {
    return paths.flatMap(Path::variables).allMatch(variable -> chosen.get(variable) != null);
  }

  /** The row that a lambda is asked of. */
  Object row(Variable variable) {
    return Objects.requireNonNull(rows.get(variable));
  }

  /** The row at the end of a path; null where it leads nowhere. */
  @Nullable Object at(Path path) {
    if (path.isStart()) {
      return path.start().row(this);
    }
    return path.isVariable() ? chosen.get(path) : related(path).stream().findFirst().orElse(null);
  }

  /** The rows at the end of a path, of the row that its last relation starts from. */
  List<Object> related(Path path) {
    Object parent = at(path.parent());
    return parent == null ? List.of() : path.last().rows(this, parent);
  }

  /** All rows at the end of a path, whatever is chosen along it. */
  Stream<Object> all(Path path) {
    return path.isStart()
        ? Stream.of(path.start().row(this))
        : all(path.parent()).flatMap(row -> path.last().rows(this, row).stream());
  }
}
