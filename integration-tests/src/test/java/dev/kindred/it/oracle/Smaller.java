package dev.kindred.it.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What can be made smaller, to find out what a failure needs. */
interface Smaller<T> {

  /** What is the same but for one thing that is left out. */
  Stream<T> smaller();

  /** The list without one of its elements. */
  static <T> Stream<List<T>> without(List<T> list) {
    return IntStream.range(0, list.size())
        .mapToObj(
            at ->
                IntStream.range(0, list.size())
                    .filter(each -> each != at)
                    .mapToObj(list::get)
                    .toList());
  }

  /** The list with one of its elements made smaller. */
  static <T> Stream<List<T>> within(List<T> list, Function<T, Stream<? extends T>> smaller) {
    return IntStream.range(0, list.size())
        .boxed()
        .flatMap(at -> smaller.apply(list.get(at)).map(element -> replaced(list, at, element)));
  }

  private static <T> List<T> replaced(List<T> list, int at, T element) {
    List<T> copy = new ArrayList<>(list);
    copy.set(at, element);
    return List.copyOf(copy);
  }
}
