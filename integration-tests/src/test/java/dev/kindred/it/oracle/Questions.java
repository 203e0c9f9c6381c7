package dev.kindred.it.oracle;

import dev.kindred.it.oracle.Question.Filter;
import dev.kindred.it.oracle.Term.Column;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random conditions over few paths, so that several lookups are about the same related row. */
final class Questions {

  private static final int DEPTH = 4;

  private final Arbitrary<Asked> lookups;

  private Questions(List<Path> paths) {
    this(paths, 0);
  }

  private Questions(List<Path> paths, int depth) {
    this.lookups = new Lookups(paths, depth).any();
  }

  /** One or two calls of {@code filter} or {@code exclude}. */
  static Arbitrary<Question> any() {
    return roots()
        .flatMap(
            root ->
                somePaths(root)
                    .flatMap(
                        paths ->
                            oneOrMore(new Questions(paths).filters(), 2)
                                .map(filters -> new Question(root, filters))));
  }

  /** One condition or two of an entity, for a place within another one. */
  static Arbitrary<Asked> about(Kind root) {
    return Arbitraries.of(Path.from(root, 1))
        .list()
        .ofSize(1)
        .flatMap(
            paths -> oneOrMore(new Questions(withPrefixes(paths)).lookups, 2).map(Logic.All::new));
  }

  /** The same of the row that a lambda is asked of, and of one of the paths around it. */
  static Arbitrary<Asked> about(Variable row, List<Path> around) {
    return Combinators.combine(Arbitraries.of(Path.from(row, 1)), Arbitraries.of(around))
        .as((own, other) -> withPrefixes(List.of(own, other)))
        .flatMap(
            paths -> oneOrMore(new Questions(paths, row.depth()).lookups, 2).map(Logic.All::new));
  }

  /** What a query inside a condition gives. */
  static Arbitrary<Results> results(Kind root) {
    Arbitrary<Question> questions =
        Combinators.combine(
                Arbitraries.lazy(() -> about(root)).list().ofMaxSize(1),
                Arbitraries.of(false, true))
            .as((conditions, exclude) -> filtered(root, conditions, exclude));
    return Combinators.combine(questions, sortings(root), Arbitraries.integers().between(-2, 1))
        .as((question, sorting, page) -> new Results(new Sorted(question, sorting), page));
  }

  private static Question filtered(Kind root, List<Asked> conditions, boolean exclude) {
    return new Question(
        root, conditions.isEmpty() ? List.of() : List.of(new Filter(conditions, exclude)));
  }

  /** Conditions that lead to one row at most, in one call of {@code filter}. */
  static Arbitrary<Question> singleValued() {
    return roots()
        .flatMap(
            root ->
                new Questions(singleValuedPaths(root, 3))
                    .conditions()
                    .list()
                    .ofMinSize(2)
                    .ofMaxSize(3)
                    .map(all -> new Question(root, List.of(new Filter(all, false)))));
  }

  /** Questions with an order. */
  static Arbitrary<Sorted> sorted() {
    return any()
        .flatMap(
            question -> sortings(question.root()).map(sorting -> new Sorted(question, sorting)));
  }

  /** An order by columns that have one value a row. */
  private static Arbitrary<Sorting> sortings(Kind root) {
    Arbitrary<Column> column = Arbitraries.of(Lookups.columns(singleValuedPaths(root, 3)));
    return Combinators.combine(
            column, Arbitraries.of(false, true), Arbitraries.of(Sorting.Nulls.class))
        .as(Sorting.Key::new)
        .list()
        .ofMaxSize(3)
        .map(keys -> new Sorting(root, keys));
  }

  private static Arbitrary<Kind> roots() {
    return Arbitraries.of(Model.KINDS);
  }

  /** Those over so many relations at most. */
  static List<Path> singleValuedPaths(Kind root, int length) {
    return Path.from(root, length).stream().filter(Path::isSingleValued).toList();
  }

  /** Few paths with all that they lead through, seldom long ones. */
  private static Arbitrary<List<Path>> somePaths(Kind root) {
    return Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.of(Path.from(root, 1)).list().ofSize(2)),
            Tuple.of(4, Arbitraries.of(Path.from(root, 2)).list().ofMinSize(1).ofMaxSize(2)),
            Tuple.of(1, Arbitraries.of(Path.from(root, 3)).list().ofMinSize(1).ofMaxSize(3)))
        .map(Questions::withPrefixes);
  }

  private static List<Path> withPrefixes(List<Path> paths) {
    return paths.stream().flatMap(Path::prefixes).distinct().toList();
  }

  private Arbitrary<Filter> filters() {
    return Combinators.combine(
            oneOrMore(conditions(), 3),
            Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true)))
        .as(Filter::new);
  }

  /** Mostly one. */
  private static <T> Arbitrary<List<T>> oneOrMore(Arbitrary<T> each, int most) {
    return Arbitraries.frequencyOf(
        Tuple.of(3, each.list().ofSize(1)), Tuple.of(1, each.list().ofMinSize(2).ofMaxSize(most)));
  }

  private Arbitrary<Asked> conditions() {
    Arbitrary<Asked> conditions = lookups;
    for (int depth = 1; depth < DEPTH; depth++) {
      conditions = Arbitraries.frequencyOf(Tuple.of(1, lookups), Tuple.of(2, composed(conditions)));
    }
    return conditions;
  }

  private Arbitrary<Asked> composed(Arbitrary<Asked> parts) {
    Arbitrary<List<Asked>> some =
        Arbitraries.frequencyOf(
            Tuple.of(8, parts.list().ofMinSize(2).ofMaxSize(3)),
            Tuple.of(1, parts.list().ofMaxSize(1)));
    return Arbitraries.frequencyOf(
        Tuple.of(3, some.map(Logic.All::new)),
        Tuple.of(3, some.map(Logic.Any::new)),
        Tuple.of(1, Combinators.combine(parts, parts).as(Logic.Xor::new)),
        Tuple.of(2, parts.map(part -> new Logic.Not(part, false))));
  }
}
