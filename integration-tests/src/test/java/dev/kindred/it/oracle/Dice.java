package dev.kindred.it.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes choices. Questions refer to themselves so much that a property's generator, put together
 * for each, would take longer than to ask them; jqwik gives the seed.
 */
public final class Dice {

  private final Random random;

  public Dice(Random random) {
    this.random = random;
  }

  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** Once in so many times. */
  public boolean oneIn(int times) {
    return below(times) == 0;
  }

  public <T> T oneOf(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  @SafeVarargs
  public final <T> T oneOf(T... choices) {
    return choices[below(choices.length)];
  }

  /** One time in four null. */
  public <T> @Nullable T orNull(Supplier<T> value) {
    return oneIn(4) ? null : value.get();
  }

  public <T> List<T> list(int least, int most, Supplier<T> element) {
    List<T> list = new ArrayList<>();
    for (int size = least + below(most - least + 1); size > 0; size--) {
      list.add(element.get());
    }
    return list;
  }

  /** Mostly one. */
  <T> List<T> oneOrMore(int most, Supplier<T> element) {
    return oneIn(4) ? list(2, most, element) : list(1, 1, element);
  }
}
