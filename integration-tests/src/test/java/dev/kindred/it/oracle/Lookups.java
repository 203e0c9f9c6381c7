package dev.kindred.it.oracle;

import dev.kindred.it.oracle.Term.Column;
import dev.kindred.it.oracle.Term.Computed;
import dev.kindred.it.oracle.Term.Constant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random lookups along some paths. */
final class Lookups {

  private final List<Path> paths;
  private final int depth;
  private final List<Column> columns;

  /** Lookups in so many lambdas. */
  Lookups(List<Path> paths, int depth) {
    this.paths = paths;
    this.depth = depth;
    this.columns = columns(paths);
  }

  static List<Column> columns(List<Path> paths) {
    return paths.stream()
        .flatMap(
            path ->
                Model.attributes(path.target()).stream()
                    .map(attribute -> new Column(path, attribute)))
        .toList();
  }

  /** Any lookup, or what is named as its opposite. */
  Arbitrary<Asked> any() {
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(3, computed().flatMap(value -> Arbitraries.oneOf(of(value)))),
                Tuple.of(1, Arbitraries.of(paths).flatMap(path -> Arbitraries.oneOf(of(path))))),
            Arbitraries.frequency(Tuple.of(5, false), Tuple.of(1, true)))
        .as((lookup, opposite) -> opposite ? new Logic.Not(lookup, true) : lookup);
  }

  /** Mostly a column; of dates and times rather their parts, of which there are many. */
  private Arbitrary<Computed> computed() {
    return Arbitraries.of(paths)
        .flatMap(path -> Arbitraries.of(columns(List.of(path))))
        .flatMap(
            column ->
                Arbitraries.frequencyOf(
                    Tuple.of(2, Arbitraries.just(column)),
                    Tuple.of(
                        units(column.type()).isEmpty() ? 1 : 4,
                        Arbitraries.oneOf(computed(column)))));
  }

  /** What is made of a column, most often. A new expression is a line here. */
  private List<Arbitrary<Computed>> computed(Column column) {
    List<Arbitrary<Computed>> computed = new ArrayList<>();
    computed.add(terms(column).map(other -> new OrElse(column, other)));
    computed.add(values(column).map(unwanted -> new NullIf(column, unwanted)));
    calculations(column.type())
        .forEach(
            how ->
                computed.add(
                    Arbitraries.of(like(column)).map(other -> new Calculated(column, how, other))));
    computed.add(chosen(column));
    computed.add(Arbitraries.lazy(this::any).map(Truth::new));
    units(column.type()).forEach(unit -> computed.add(Arbitraries.just(new Part(column, unit))));
    if (!column.path().isSingleValued()) {
      Arbitrary<Rows> rows = rows(column.path());
      if (column.path().isVariable()) {
        computed.add(rows.map(Counted::new));
      }
      computed.add(
          Combinators.combine(Arbitraries.of(aggregates(column.type())), rows)
              .as((aggregate, all) -> new Aggregated(aggregate, all, column.attribute())));
    }
    return computed;
  }

  private Arbitrary<Computed> chosen(Column column) {
    Arbitrary<Asked> condition = Arbitraries.lazy(this::any);
    return Combinators.combine(condition, condition, terms(column), terms(column).injectNull(0.5))
        .as((first, second, next, last) -> new Chosen(first, column, second, next, last));
  }

  /** All rows, or those that meet a condition, or two. */
  private Arbitrary<Rows> rows(Path path) {
    return path.isVariable()
        ? asked(path).list().ofMaxSize(2).map(conditions -> new Rows(path, conditions))
        : Arbitraries.just(new Rows(path, List.of()));
  }

  /** What rows at the end of a path can be asked. */
  private Arbitrary<RowCondition> asked(Path path) {
    Variable variable = new Variable(path.target(), depth + 1);
    return Arbitraries.oneOf(
        Arbitraries.lazy(() -> Questions.about(path.target())).map(RowCondition.OfItsEntity::new),
        Arbitraries.lazy(() -> Questions.about(variable, paths))
            .map(asked -> new RowCondition.Lambda(variable, asked)));
  }

  private static List<Unit> units(ValueType type) {
    return Stream.of(Unit.values()).filter(each -> each.takes(type)).toList();
  }

  private static List<Aggregate> aggregates(ValueType type) {
    return Stream.of(Aggregate.values()).filter(each -> each.takes(type)).toList();
  }

  private static List<Calculation> calculations(ValueType type) {
    return Stream.of(Calculation.values()).filter(each -> each.takes(type)).toList();
  }

  /** A new lookup of values is a line here. */
  private List<Arbitrary<Asked>> of(Computed value) {
    Arbitrary<Object> others = values(value);
    List<Arbitrary<Asked>> lookups = new ArrayList<>();
    lookups.add(compared(value, Arbitraries.just(Operator.EQ)));
    lookups.add(few(others).map(all -> new ValueLookup.OneOf(value, all)));
    lookups.add(Arbitraries.just(new ValueLookup.NoValue(value)));
    lookups.add(oneOfResults(value));
    if (value.type().ordered()) {
      lookups.add(compared(value, Arbitraries.of(Operator.class)));
      lookups.add(between(value, others.map(Constant::new)));
      if (!like(value).isEmpty()) {
        lookups.add(between(value, Arbitraries.of(like(value))));
      }
    }
    if (value.type() == ValueType.TEXT) {
      lookups.add(
          Combinators.combine(Arbitraries.of(Matching.class), Values.texts())
              .as((matching, part) -> new ValueLookup.Matches(value, matching, part)));
    }
    return lookups;
  }

  private Arbitrary<Asked> compared(Computed value, Arbitrary<Operator> operators) {
    return Combinators.combine(operators, terms(value))
        .as((operator, term) -> new ValueLookup.Compared(value, operator, term));
  }

  /** A value of the same type, or a column, if there is one. */
  private Arbitrary<Term> terms(Computed value) {
    Arbitrary<Term> constants = values(value).map(Constant::new);
    List<Column> others = like(value);
    return others.isEmpty()
        ? constants
        : Arbitraries.frequencyOf(Tuple.of(3, constants), Tuple.of(1, Arbitraries.of(others)));
  }

  private static Arbitrary<Object> values(Computed value) {
    return value instanceof Part part
        ? Values.of(part.of().type()).map(part.unit()::value)
        : Values.of(value.type());
  }

  private static Arbitrary<Asked> between(Computed value, Arbitrary<? extends Term> terms) {
    return Combinators.combine(terms, terms)
        .as((low, high) -> new ValueLookup.Between(value, low, high));
  }

  /** Seldom none. */
  private static <T> Arbitrary<List<T>> few(Arbitrary<T> values) {
    return Arbitraries.frequencyOf(
        Tuple.of(8, values.list().ofMinSize(1).ofMaxSize(3)), Tuple.of(1, values.list().ofSize(0)));
  }

  private static Arbitrary<Asked> oneOfResults(Computed value) {
    List<Column> selected =
        Model.KINDS.stream()
            .flatMap(root -> columns(Questions.singleValuedPaths(root, 1)).stream())
            .filter(column -> column.type() == value.type())
            .toList();
    return Arbitraries.of(selected)
        .flatMap(
            column ->
                Questions.results((Kind) column.path().start())
                    .map(results -> new ValueLookup.OneOfResults(value, results, column)));
  }

  private List<Column> like(Computed value) {
    return columns.stream().filter(each -> each.type() == value.type()).toList();
  }

  /** A new lookup of rows is a line here. */
  private List<Arbitrary<Asked>> of(Path path) {
    List<Arbitrary<Asked>> lookups = new ArrayList<>();
    lookups.add(Arbitraries.just(new RowLookup.NoRow(path)));
    lookups.add(few(Values.keys(7)).map(all -> new RowLookup.LeadsTo(path, all)));
    lookups.add(Arbitraries.of(like(path)).map(other -> new RowLookup.SameRow(path, other)));
    lookups.add(
        Questions.results(path.target()).map(all -> new RowLookup.LeadsToResult(path, all)));
    if (path.isVariable()) {
      lookups.add(Arbitraries.just(new RowLookup.Exists(path)));
      lookups.add(asked(path).map(asked -> new RowLookup.Some(path, asked)));
      lookups.add(asked(path).map(asked -> new RowLookup.Every(path, asked)));
    }
    return lookups;
  }

  private List<Path> like(Path path) {
    return paths.stream().filter(each -> each.target() == path.target()).toList();
  }
}
