package dev.kindred.it.oracle;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** A question about a world. */
record Case<Q extends Smaller<Q>>(World world, Q question) {

  /** Checks a law; if it is broken, fails with a case as small as possible that breaks it. */
  void check(BiConsumer<World, Q> law) {
    if (failure(law).isPresent()) {
      Case<Q> smallest = smallest(law);
      Throwable failure = smallest.failure(law).orElseThrow();
      throw new AssertionError(smallest + "\n" + failure.getMessage(), failure);
    }
  }

  private Optional<Throwable> failure(BiConsumer<World, Q> law) {
    try {
      law.accept(world, question);
      return Optional.empty();
    } catch (AssertionError | RuntimeException | StackOverflowError failure) {
      return Optional.of(failure);
    }
  }

  private Case<Q> smallest(BiConsumer<World, Q> law) {
    Case<Q> smallest = this;
    Optional<Case<Q>> next = Optional.of(this);
    while (next.isPresent()) {
      smallest = next.get();
      next = smallest.smaller().filter(each -> each.failure(law).isPresent()).findFirst();
    }
    return smallest;
  }

  private Stream<Case<Q>> smaller() {
    return Stream.concat(
        question.smaller().map(less -> new Case<>(world, less)),
        world.smaller().map(less -> new Case<>(less, question)));
  }

  @Override
  public String toString() {
    return question + "\nabout " + world;
  }
}
