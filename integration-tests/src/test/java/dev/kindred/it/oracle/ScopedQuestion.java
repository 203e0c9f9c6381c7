package dev.kindred.it.oracle;

import java.util.List;
import java.util.stream.Stream;

/** A question that is asked by statements of some kinds. */
record ScopedQuestion(Question question, List<ScopedStatement> kinds)
    implements Smaller<ScopedQuestion> {

  private static final int KINDS = 4;

  static ScopedQuestion any(Dice dice) {
    Question question = Questions.any(dice);
    List<ScopedStatement> kinds =
        Stream.of(ScopedStatement.values()).filter(kind -> kind.isAbout(question)).toList();
    return new ScopedQuestion(
        question, dice.list(KINDS, KINDS, () -> dice.oneOf(kinds)).stream().distinct().toList());
  }

  @Override
  public Stream<ScopedQuestion> smaller() {
    return Stream.concat(
        Smaller.without(kinds)
            .filter(less -> !less.isEmpty())
            .map(less -> new ScopedQuestion(question, less)),
        question.smaller().map(less -> new ScopedQuestion(less, kinds)));
  }

  @Override
  public String toString() {
    return kinds + " of " + question;
  }
}
