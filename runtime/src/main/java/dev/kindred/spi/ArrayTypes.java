package dev.kindred.spi;

import dev.kindred.spi.type.ColumnKind;
import dev.kindred.stability.ForGeneratedCode;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Types of array columns. A list of stored elements is stored; an immutable list is read, or an
 * array that nobody else has.
 */
@ForGeneratedCode
public final class ArrayTypes {

  /** Type of {@code boolean[]}. */
  public static final ColumnType<boolean[]> BOOLEAN =
      primitives(
          ColumnType.BOOLEAN,
          boolean[]::new,
          array -> array.length,
          (array, at) -> array[at],
          (array, at, value) -> array[at] = value);

  /** Type of {@code short[]}. */
  public static final ColumnType<short[]> SHORT =
      primitives(
          ColumnType.SHORT,
          short[]::new,
          array -> array.length,
          (array, at) -> array[at],
          (array, at, value) -> array[at] = value);

  /** Type of {@code int[]}. */
  public static final ColumnType<int[]> INT =
      primitives(
          ColumnType.INT,
          int[]::new,
          array -> array.length,
          (array, at) -> array[at],
          (array, at, value) -> array[at] = value);

  /** Type of {@code long[]}. */
  public static final ColumnType<long[]> LONG =
      primitives(
          ColumnType.LONG,
          long[]::new,
          array -> array.length,
          (array, at) -> array[at],
          (array, at, value) -> array[at] = value);

  /** Type of {@code float[]}. */
  public static final ColumnType<float[]> FLOAT =
      primitives(
          ColumnType.FLOAT,
          float[]::new,
          array -> array.length,
          (array, at) -> array[at],
          (array, at, value) -> array[at] = value);

  /** Type of {@code double[]}. */
  public static final ColumnType<double[]> DOUBLE =
      primitives(
          ColumnType.DOUBLE,
          double[]::new,
          array -> array.length,
          (array, at) -> array[at],
          (array, at, value) -> array[at] = value);

  private ArrayTypes() {}

  /** Reads an element of an array of primitives. */
  private interface Getter<A, T> {
    T get(A array, int at);
  }

  /** Writes an element of an array of primitives. */
  private interface Setter<A, T> {
    void set(A array, int at, T value);
  }

  /** Returns the type of lists. */
  @SuppressWarnings("unchecked") // the class of all lists is that of lists of something
  public static <T> ColumnType<List<T>> list(ColumnType<T> element) {
    return of(element, (Class<List<T>>) (Class<?>) List.class, list -> list, list -> list);
  }

  /**
   * Returns the type of arrays of objects.
   *
   * @param create creates an array of some length
   */
  public static <T> ColumnType<T[]> array(ColumnType<T> element, IntFunction<T[]> create) {
    return of(element, type(create), Arrays::asList, list -> list.toArray(create));
  }

  private static <A, T> ColumnType<A> primitives(
      ColumnType<T> element,
      IntFunction<A> create,
      ToIntFunction<A> length,
      Getter<A, T> getter,
      Setter<A, T> setter) {
    return of(
        element,
        type(create),
        array ->
            IntStream.range(0, length.applyAsInt(array))
                .mapToObj(at -> getter.get(array, at))
                .toList(),
        list -> {
          A array = create.apply(list.size());
          for (int at = 0; at < list.size(); at++) {
            setter.set(array, at, list.get(at));
          }
          return array;
        });
  }

  @SuppressWarnings("unchecked") // an array's class is that of its type
  private static <A> Class<A> type(IntFunction<A> create) {
    return (Class<A>) Objects.requireNonNull(create.apply(0)).getClass();
  }

  @SuppressWarnings("unchecked") // elements are of the elements' type
  private static <A, T> ColumnType<A> of(
      ColumnType<T> element,
      Class<A> type,
      Function<A, List<T>> toList,
      Function<List<T>, A> fromList) {
    return new ColumnType<>(
        ColumnKind.ARRAY,
        type,
        stored -> fromList.apply((List<T>) converted((List<?>) stored, element::fromStored)),
        value -> converted(toList.apply(value), each -> element.toStored((T) each)),
        element,
        value -> fromList.apply((List<T>) converted(toList.apply(value), each -> each)));
  }

  /** Returns the converted elements; null stays null, and is refused where the list is used. */
  private static List<@Nullable Object> converted(
      List<?> list, Function<Object, @Nullable Object> conversion) {
    @Nullable Object[] values = new Object[list.size()];
    for (int at = 0; at < values.length; at++) {
      Object value = list.get(at);
      values[at] = value == null ? null : conversion.apply(value);
    }
    return Collections.unmodifiableList(Arrays.asList(values));
  }

  /** Returns the type of lists with the elements of arrays. */
  public static ColumnType<?> listOf(ColumnType<?> array) {
    return list(elementOf(array));
  }

  /** Returns the type of a value that is looked for in arrays. */
  public static ColumnType<?> memberOf(ColumnType<?> array) {
    return member(elementOf(array));
  }

  private static ColumnType<?> elementOf(ColumnType<?> array) {
    return Objects.requireNonNull(array.element(), () -> array + " is no array.");
  }

  private static <T> ColumnType<T> member(ColumnType<T> element) {
    return new ColumnType<>(
        ColumnKind.MEMBER,
        element.type(),
        element::fromStored,
        element::toStored,
        element,
        value -> value);
  }
}
