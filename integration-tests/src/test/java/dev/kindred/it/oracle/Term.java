package dev.kindred.it.oracle;

import dev.kindred.lookup.Expression;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something that has a value, which lookups compare. */
sealed interface Term {

  /** What it is, for the rows that a scope speaks of; null where it is NULL. */
  @Nullable Object value(Scope scope);

  /** The paths that it speaks of. */
  Stream<Path> paths();

  /** A value that is written down. */
  record Constant(Object value) implements Term {
    @Override
    public Object value(Scope scope) {
      return value;
    }

    @Override
    public Stream<Path> paths() {
      return Stream.of();
    }

    @Override
    public String toString() {
      return value instanceof String ? "'" + value + "'" : value.toString();
    }
  }

  /** What has an expression of its own, whose methods make lookups. */
  non-sealed interface Computed extends Term, Smaller<Computed> {

    ValueType type();

    /** The expression. */
    Expression<Object, Object> expression(Variables variables);

    /** Of the same type. */
    @Override
    default Stream<Computed> smaller() {
      return Stream.of();
    }
  }

  /** A column of the row at the end of a path; NULL where that leads nowhere. */
  record Column(Path path, Attribute attribute) implements Computed {
    @Override
    public @Nullable Object value(Scope scope) {
      Object row = scope.at(path);
      return row == null ? null : attribute.value().apply(row);
    }

    @Override
    public Stream<Path> paths() {
      return Stream.of(path);
    }

    @Override
    public ValueType type() {
      return attribute.type();
    }

    @Override
    public Expression<Object, Object> expression(Variables variables) {
      return attribute.lookup().apply(path.lookup(variables));
    }

    @Override
    public Stream<Computed> smaller() {
      return path.smaller().map(less -> new Column(less, attribute));
    }

    @Override
    public String toString() {
      return path + "." + attribute.name();
    }
  }
}
