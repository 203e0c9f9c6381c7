package dev.kindred.it.oracle;

import dev.kindred.lookup.Condition;
import dev.kindred.model.One;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Lookups about the row that a path leads to. */
sealed interface RowLookup extends Asked {

  /** {@code isNull} of a path: it leads nowhere. */
  record NoRow(Path path) implements RowLookup {
    @Override
    public boolean holds(Scope scope) {
      return scope.at(path) == null;
    }

    @Override
    public Stream<Path> paths() {
      return Stream.of(path);
    }

    @Override
    public Condition<Object> condition(Variables variables) {
      return path.lookup(variables).isNull();
    }

    @Override
    public String toString() {
      return path + ".isNull()";
    }
  }

  /** {@code isNotNull} of a path: it leads somewhere. */
  record Row(Path path) implements RowLookup {
    @Override
    public boolean holds(Scope scope) {
      return scope.at(path) != null;
    }

    @Override
    public Stream<Path> paths() {
      return Stream.of(path);
    }

    @Override
    public Condition<Object> condition(Variables variables) {
      return path.lookup(variables).isNotNull();
    }

    @Override
    public String toString() {
      return path + ".isNotNull()";
    }
  }

  /** {@code exists} of a to-many path: there is a related row. Its opposite is {@code isEmpty}. */
  record Exists(Path path) implements RowLookup {
    @Override
    public boolean holds(Scope scope) {
      return scope.at(path) != null;
    }

    @Override
    public Stream<Path> paths() {
      return Stream.of(path);
    }

    @Override
    public Condition<Object> condition(Variables variables) {
      return path.many(variables).exists();
    }

    @Override
    public Condition<Object> opposite(Variables variables) {
      return path.many(variables).isEmpty();
    }

    @Override
    public String toString() {
      return path + ".exists()";
    }
  }

  /** {@code any} of a to-many path: one of its rows meets a condition. Its opposite: none does. */
  record Some(Path path, RowCondition asked) implements RowLookup {
    @Override
    public boolean holds(Scope scope) {
      return scope.related(path).stream().anyMatch(row -> asked.isMet(scope, row));
    }

    @Override
    public Stream<Path> paths() {
      return Stream.of(path.parent());
    }

    @Override
    public Condition<Object> condition(Variables variables) {
      return asked.any(path, variables);
    }

    @Override
    public Condition<Object> opposite(Variables variables) {
      return asked.none(path, variables);
    }

    @Override
    public Stream<Asked> smaller() {
      return asked.smaller().map(less -> new Some(path, less));
    }

    @Override
    public String toString() {
      return path + ".any" + asked;
    }
  }

  /** {@code all} of a to-many path: of all rows that it leads to, each meets a condition. */
  record Every(Path path, RowCondition asked) implements RowLookup {
    @Override
    public boolean holds(Scope scope) {
      return scope.all(path).allMatch(row -> asked.isMet(scope, row));
    }

    @Override
    public Stream<Path> paths() {
      return Stream.of();
    }

    @Override
    public Condition<Object> condition(Variables variables) {
      return asked.all(path, variables);
    }

    @Override
    public Stream<Asked> smaller() {
      return asked.smaller().map(less -> new Every(path, less));
    }

    @Override
    public String toString() {
      return path + ".all" + asked;
    }
  }

  /** {@code eq} or {@code in} with entities: the path leads to one of them. */
  record LeadsTo(Path path, List<Long> keys) implements RowLookup {
    @Override
    public boolean holds(Scope scope) {
      Object row = scope.at(path);
      return row != null && keys.contains(path.target().key().apply(row));
    }

    @Override
    public Stream<Path> paths() {
      return Stream.of(path);
    }

    private List<One<Object>> handles() {
      return keys.stream().map(key -> path.target().reference().apply(key)).toList();
    }

    @Override
    public Condition<Object> condition(Variables variables) {
      return keys.size() == 1
          ? path.lookup(variables).eq(handles().get(0))
          : path.lookup(variables).in(handles());
    }

    @Override
    public Condition<Object> opposite(Variables variables) {
      return keys.size() == 1
          ? path.lookup(variables).ne(handles().get(0))
          : path.lookup(variables).notIn(handles());
    }

    @Override
    public String toString() {
      return "%s.in(%s)".formatted(path, handles());
    }
  }

  /** {@code in} with a query: the path leads to one of the rows that it gives. */
  record LeadsToResult(Path path, Results results) implements RowLookup {
    @Override
    public boolean holds(Scope scope) {
      Object row = scope.at(path);
      return row != null && results.rows(scope.world()).anyMatch(row::equals);
    }

    @Override
    public Stream<Path> paths() {
      return Stream.of(path);
    }

    @Override
    public Condition<Object> condition(Variables variables) {
      return path.lookup(variables).in(results.query(variables.database()));
    }

    @Override
    public Condition<Object> opposite(Variables variables) {
      return path.lookup(variables).notIn(results.query(variables.database()));
    }

    @Override
    public Stream<Asked> smaller() {
      return results.smaller().map(less -> new LeadsToResult(path, less));
    }

    @Override
    public String toString() {
      return "%s.in(%s)".formatted(path, results);
    }
  }

  /** {@code eq} with a path: both lead somewhere, and to the same row. */
  record SameRow(Path left, Path right) implements RowLookup {
    @Override
    public boolean holds(Scope scope) {
      Object one = scope.at(left);
      return one != null && Objects.equals(one, scope.at(right));
    }

    @Override
    public Stream<Path> paths() {
      return Stream.of(left, right);
    }

    @Override
    public Condition<Object> condition(Variables variables) {
      return left.lookup(variables).eq(right.lookup(variables));
    }

    @Override
    public Condition<Object> opposite(Variables variables) {
      return left.lookup(variables).ne(right.lookup(variables));
    }

    @Override
    public String toString() {
      return "%s.eq(%s)".formatted(left, right);
    }
  }
}
