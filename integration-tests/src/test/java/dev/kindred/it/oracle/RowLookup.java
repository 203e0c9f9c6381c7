package dev.kindred.it.oracle;

import dev.kindred.lookup.Condition;
import dev.kindred.lookup.ToMany;
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
    public Condition<Object> condition() {
      return path.lookup().isNull();
    }

    @Override
    public Condition<Object> opposite() {
      return path.lookup().isNotNull();
    }

    @Override
    public String toString() {
      return path + ".isNull()";
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

    @SuppressWarnings("unchecked") // every path that can lead to several rows is one
    private static ToMany<Object, Object, ?> many(Path path) {
      return (ToMany<Object, Object, ?>) path.lookup();
    }

    @Override
    public Condition<Object> condition() {
      return many(path).exists();
    }

    @Override
    public Condition<Object> opposite() {
      return many(path).isEmpty();
    }

    @Override
    public String toString() {
      return path + ".exists()";
    }
  }

  /**
   * {@code any} of a to-many path: one of its rows meets a condition of its own entity, which has a
   * scope of its own. Its opposite is {@code none}.
   */
  record Related(Path path, Asked asked) implements RowLookup {
    @Override
    public boolean holds(Scope scope) {
      return scope.related(path).stream().anyMatch(row -> Scope.meets(scope.world(), row, asked));
    }

    @Override
    public Stream<Path> paths() {
      return Stream.of(path.parent());
    }

    @Override
    public Condition<Object> condition() {
      return Exists.many(path).any(asked.condition());
    }

    @Override
    public Condition<Object> opposite() {
      return Exists.many(path).none(asked.condition());
    }

    @Override
    public String toString() {
      return path + ".any(" + asked + ")";
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
    public Condition<Object> condition() {
      return keys.size() == 1 ? path.lookup().eq(handles().get(0)) : path.lookup().in(handles());
    }

    @Override
    public Condition<Object> opposite() {
      return keys.size() == 1 ? path.lookup().ne(handles().get(0)) : path.lookup().notIn(handles());
    }

    @Override
    public String toString() {
      return "%s.in(%s)".formatted(path, handles());
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
    public Condition<Object> condition() {
      return left.lookup().eq(right.lookup());
    }

    @Override
    public Condition<Object> opposite() {
      return left.lookup().ne(right.lookup());
    }

    @Override
    public String toString() {
      return "%s.eq(%s)".formatted(left, right);
    }
  }
}
