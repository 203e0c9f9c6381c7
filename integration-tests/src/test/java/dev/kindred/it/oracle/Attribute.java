package dev.kindred.it.oracle;

import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.Expression;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of an entity.
 *
 * @param value what it is in a row
 * @param lookup the expression for it, at the end of a path
 */
record Attribute(
    String name,
    Kind owner,
    ValueType type,
    Function<Object, @Nullable Object> value,
    Function<EntityPath<Object, Object>, Expression<Object, Object>> lookup) {

  @SuppressWarnings("unchecked") // an attribute is asked of rows and paths of its owner only
  static <E, V, P extends EntityPath<Object, E>> Attribute of(
      String name,
      Kind owner,
      ValueType type,
      Function<E, ? extends @Nullable V> value,
      Function<P, ? extends Expression<Object, V>> lookup) {
    return new Attribute(
        name,
        owner,
        type,
        (Function<Object, @Nullable Object>) (Function<?, ?>) value,
        (Function<EntityPath<Object, Object>, Expression<Object, Object>>) (Function<?, ?>) lookup);
  }
}
