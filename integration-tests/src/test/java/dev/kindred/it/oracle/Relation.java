package dev.kindred.it.oracle;

import dev.kindred.lookup.EntityPath;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A relation, in one of its directions.
 *
 * @param rows the rows that it leads to from a row: at most one, if it isn't to-many
 * @param path the lookup that follows it
 */
record Relation(
    String name,
    Kind source,
    Kind target,
    boolean toMany,
    BiFunction<World, Object, List<Object>> rows,
    Function<EntityPath<Object, Object>, EntityPath<Object, Object>> path) {

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
        (Function<EntityPath<Object, Object>, EntityPath<Object, Object>>) (Function<?, ?>) path);
  }
}
