package dev.kindred.spi.type;

import dev.kindred.stability.ForGeneratedCode;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Type of an array that several values are bound as.
 *
 * @param element PostgreSQL's name for the type of an element; H2 takes that of the objects
 * @param conversion makes a value an element
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
