package dev.kindred.spi.type;

import dev.kindred.stability.ForGeneratedCode;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Type of an array as which several values are bound.
 *
 * @param element the name of the elements' SQL type in PostgreSQL; H2 uses the class of the objects
 * @param conversion converts a value to an element
 * @param array creates an array of elements
 */
@ForGeneratedCode
public record ArrayType<S>(
    String element, Function<? super S, ?> conversion, IntFunction<Object[]> array) {

  /** Returns an array of values. */
  public Object[] of(Stream<? extends S> values) {
    return values.map(conversion).toArray(array);
  }
}
