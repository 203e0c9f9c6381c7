package dev.kindred.it.oracle;

import dev.kindred.Database;
import dev.kindred.QuerySet;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.TextColumn;
import dev.kindred.model.One;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * An entity, as the oracle and as Kindred know it. The types of rows are forgotten here, so that
 * questions can be made up at run time.
 *
 * @param start where its paths start
 * @param objects all its rows in a database
 * @param text one of its columns, to write to
 */
record Kind(
    String name,
    Function<World, List<Object>> rows,
    Function<Object, Long> key,
    EntityPath<Object, Object> start,
    Function<Database, QuerySet<Object>> objects,
    LongFunction<One<Object>> reference,
    TextColumn<Object> text)
    implements Start {

  @SuppressWarnings("unchecked") // what is given fits together, and is asked about no other rows
  static <E> Kind of(
      String name,
      Function<World, List<E>> rows,
      Function<E, Long> key,
      EntityPath<E, E> self,
      Function<Database, QuerySet<E>> objects,
      LongFunction<One<E>> reference,
      TextColumn<E> text) {
    return new Kind(
        name,
        (Function<World, List<Object>>) (Function<World, ?>) rows,
        (Function<Object, Long>) (Function<?, Long>) key,
        (EntityPath<Object, Object>) (EntityPath<?, ?>) self,
        (Function<Database, QuerySet<Object>>) (Function<Database, ?>) objects,
        (LongFunction<One<Object>>) (LongFunction<?>) reference,
        (TextColumn<Object>) (TextColumn<?>) text);
  }

  @Override
  public Kind kind() {
    return this;
  }

  @Override
  public Object row(Scope scope) {
    return scope.root();
  }

  @Override
  public EntityPath<Object, Object> self(Variables variables) {
    return start;
  }

  List<Long> keys(List<Object> entities) {
    return entities.stream().map(key).toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
