package dev.kindred.it.oracle;

import dev.kindred.lookup.EntityPath;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A relation, in one of its directions, or as a path follows it to some rows only.
 *
 * @param all the rows that it leads to from a row: at most one, if it isn't to-many
 * @param path the lookup that follows it
 * @param narrowing what the rows meet
 */
record Relation(
    String name,
    Kind source,
    Kind target,
    boolean toMany,
    BiFunction<World, Object, List<Object>> all,
    Function<EntityPath<Object, Object>, EntityPath<Object, Object>> path,
    Narrowing narrowing)
    implements Smaller<Relation> {

  @SuppressWarnings("unchecked") // a relation is followed from rows and paths of its source only
  static <S, T, P extends EntityPath<Object, S>> Relation of(
      String name,
      Kind source,
      Kind target,
      boolean toMany,
      BiFunction<World, S, List<T>> rows,
      Function<P, EntityPath<Object, T>> path) {
    return new Relation(
        name,
        source,
        target,
        toMany,
        (BiFunction<World, Object, List<Object>>) (BiFunction<World, ?, ?>) rows,
        (Function<EntityPath<Object, Object>, EntityPath<Object, Object>>) (Function<?, ?>) path,
        Narrowing.NONE);
  }

  /** The same, to rows that meet these conditions. */
  Relation narrowed(Narrowing rows) {
    return new Relation(name, source, target, toMany, all, path, rows);
  }

  /** The rows that it leads to from a row. */
  List<Object> rows(Scope scope, Object row) {
    return all.apply(scope.world(), row).stream()
        .filter(each -> narrowing.isMet(scope, each))
        .toList();
  }

  /** The lookup that leads on from another. */
  EntityPath<Object, Object> follow(EntityPath<Object, Object> from, Variables variables) {
    return narrowing.of(path.apply(from), variables);
  }

  @Override
  public Stream<Relation> smaller() {
    return narrowing.smaller().map(this::narrowed);
  }

  @Override
  public String toString() {
    return name + narrowing;
  }
}
