package dev.kindred.benchmark.suite;

import java.util.List;
import java.util.function.ToLongFunction;

/** The middle of some runs. */
final class Median {

  private Median() {}

  static <T> long of(List<T> runs, ToLongFunction<T> value) {
    return runs.stream().mapToLong(value).sorted().skip(runs.size() / 2).findFirst().orElseThrow();
  }
}
