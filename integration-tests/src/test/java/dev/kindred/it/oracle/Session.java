package dev.kindred.it.oracle;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Several questions about one world, since it takes longer to make a world than to ask. */
record Session<Q extends Smaller<Q>>(World world, List<Q> questions) {

  static <Q extends Smaller<Q>> Arbitrary<Session<Q>> of(int size, Function<Dice, Q> questions) {
    return Arbitraries.randomValue(random -> of(size, questions, new Dice(random)));
  }

  private static <Q extends Smaller<Q>> Session<Q> of(
      int size, Function<Dice, Q> questions, Dice dice) {
    return new Session<>(Worlds.any(dice), dice.list(size, size, () -> questions.apply(dice)));
  }

  void check(BiConsumer<World, Q> law) {
    questions.forEach(question -> new Case<>(world, question).check(law));
  }

  /** A failure shows the one question that it is about. */
  @Override
  public String toString() {
    return questions.size() + " questions";
  }
}
