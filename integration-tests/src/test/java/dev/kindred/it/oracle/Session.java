package dev.kindred.it.oracle;

import java.util.List;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Several questions about one world, since it takes longer to make a world than to ask. */
record Session<Q extends Smaller<Q>>(World world, List<Q> questions) {

  static <Q extends Smaller<Q>> Arbitrary<Session<Q>> of(int size, Arbitrary<Q> questions) {
    return Combinators.combine(Worlds.any(), questions.list().ofSize(size)).as(Session::new);
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
