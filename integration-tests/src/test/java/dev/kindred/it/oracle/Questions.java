package dev.kindred.it.oracle;

import dev.kindred.it.oracle.Question.Filter;
import dev.kindred.it.oracle.Sorting.Nulls;
import dev.kindred.it.oracle.Term.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Random conditions over few paths, so that several lookups are about the same related row. */
final class Questions {

  private static final int DEPTH = 4;

  /** Longer ones become statements of hundreds of nested subqueries, which MariaDB dies of. */
  private static final int MOST_CHARACTERS = 600;

  private final Dice dice;
  private final Lookups lookups;

  private Questions(Dice dice, List<Path> paths) {
    this.dice = dice;
    this.lookups = new Lookups(dice, paths, 0);
  }

  /** One or two calls of {@code filter} or {@code exclude}. */
  static Question any(Dice dice) {
    return about(dice, Model.KINDS);
  }

  /** A question about publishers. */
  static Question ofPublishers(Dice dice) {
    return about(dice, List.of(Model.PUBLISHER));
  }

  private static Question about(Dice dice, List<Kind> kinds) {
    return legible(
        () -> {
          Kind root = dice.oneOf(kinds);
          Questions questions = new Questions(dice, somePaths(dice, root));
          return new Question(root, dice.oneOrMore(2, questions::filter));
        });
  }

  private static Question legible(Supplier<Question> questions) {
    return Stream.generate(questions)
        .filter(question -> question.toString().length() <= MOST_CHARACTERS)
        .findFirst()
        .orElseThrow();
  }

  /** Conditions that lead to one row at most, in one call of {@code filter}. */
  static Question singleValued(Dice dice) {
    return legible(
        () -> {
          Kind root = dice.oneOf(Model.KINDS);
          Questions questions = new Questions(dice, singleValuedPaths(root, 3));
          return new Question(
              root, List.of(new Filter(dice.list(2, 3, questions::condition), false)));
        });
  }

  /** A question with an order. */
  static Sorted sorted(Dice dice) {
    Question question = any(dice);
    return new Sorted(question, sorting(dice, question.root()));
  }

  /** Two aggregates in the results, the order and a condition of a question. */
  static Summary summary(Dice dice) {
    return Stream.generate(() -> summary(dice, dice.oneOf(Model.KINDS)))
        .filter(summary -> summary.toString().length() <= MOST_CHARACTERS)
        .findFirst()
        .orElseThrow();
  }

  private static Summary summary(Dice dice, Kind root) {
    List<Path> many = Path.from(root, 2).stream().filter(path -> !path.isSingleValued()).toList();
    Lookups lookups = new Lookups(dice, dice.list(1, 2, () -> dice.oneOf(many)), 0);
    Term.Computed one = lookups.aggregate();
    Term.Computed other = lookups.aggregate();
    List<Filter> filters = new ArrayList<>();
    filters.add(new Filter(List.of(lookups.of(one)), dice.oneIn(3)));
    filters.addAll(dice.list(0, 1, new Questions(dice, somePaths(dice, root))::filter));
    Sorting sorting =
        new Sorting(
            root,
            Stream.of(other, one)
                .filter(each -> each.type() != ValueType.BOOLEAN)
                .map(each -> new Sorting.Key(each, dice.oneIn(2), dice.oneOf(Nulls.values())))
                .toList());
    return new Summary(new Sorted(new Question(root, filters), sorting), one, other);
  }

  /** An order by columns that have one value a row. */
  static Sorting sorting(Dice dice, Kind root) {
    List<Column> columns = Lookups.columns(singleValuedPaths(root, 3));
    return new Sorting(
        root,
        dice.list(
            0,
            3,
            () -> new Sorting.Key(dice.oneOf(columns), dice.oneIn(2), dice.oneOf(Nulls.values()))));
  }

  /** Those over so many relations at most. */
  static List<Path> singleValuedPaths(Kind root, int length) {
    return Path.from(root, length).stream().filter(Path::isSingleValued).toList();
  }

  /** Few paths with all that they lead through, seldom long ones. */
  private static List<Path> somePaths(Dice dice, Kind root) {
    List<Path> paths =
        switch (dice.below(7)) {
          case 0 -> dice.list(1, 3, () -> dice.oneOf(Path.from(root, 3)));
          case 1, 2 -> dice.list(2, 2, () -> dice.oneOf(Path.from(root, 1)));
          default -> dice.list(1, 2, () -> dice.oneOf(Path.from(root, 2)));
        };
    return Path.withPrefixes(paths);
  }

  private Filter filter() {
    return new Filter(dice.oneOrMore(3, this::condition), dice.oneIn(4));
  }

  private Asked condition() {
    return condition(1);
  }

  private Asked condition(int depth) {
    return depth == DEPTH || dice.oneIn(3) ? lookups.any() : composed(() -> condition(depth + 1));
  }

  private Asked composed(Supplier<Asked> parts) {
    return switch (dice.below(10)) {
      case 0, 1, 2 -> new Logic.All(some(parts));
      case 3, 4, 5 -> new Logic.Any(some(parts));
      case 6, 7 -> new Logic.Xor(some(parts));
      default -> new Logic.Not(parts.get(), false);
    };
  }

  private List<Asked> some(Supplier<Asked> parts) {
    return dice.oneIn(9) ? dice.list(0, 1, parts) : dice.list(2, 3, parts);
  }
}
