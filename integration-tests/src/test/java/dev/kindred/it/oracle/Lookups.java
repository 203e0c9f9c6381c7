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
  private final List<Column> columns;

  Lookups(List<Path> paths) {
    this.paths = paths;
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

  /** Mostly a column. A new expression is a line here. */
  private Arbitrary<Computed> computed() {
    return Arbitraries.of(paths)
        .flatMap(path -> Arbitraries.of(columns(List.of(path))))
        .flatMap(
            column -> {
              List<Arbitrary<Computed>> computed = new ArrayList<>();
              computed.add(terms(column).map(other -> new OrElse(column, other)));
              calculations(column.type())
                  .forEach(
                      how ->
                          computed.add(
                              Arbitraries.of(like(column))
                                  .map(other -> new Calculated(column, how, other))));
              if (!column.path().isSingleValued()) {
                computed.add(
                    Arbitraries.of(aggregates(column.type()))
                        .map(aggregate -> new Aggregated(aggregate, column)));
              }
              return Arbitraries.frequencyOf(
                  Tuple.of(4, Arbitraries.just(column)), Tuple.of(1, Arbitraries.oneOf(computed)));
            });
  }

  private static List<Aggregate> aggregates(ValueType type) {
    return Stream.of(Aggregate.values()).filter(each -> each.takes(type)).toList();
  }

  private static List<Calculation> calculations(ValueType type) {
    return Stream.of(Calculation.values()).filter(each -> each.takes(type)).toList();
  }

  /** A new lookup of values is a line here. */
  private List<Arbitrary<Asked>> of(Computed value) {
    Arbitrary<Object> others = Values.of(value.type());
    List<Arbitrary<Asked>> lookups = new ArrayList<>();
    lookups.add(compared(value, Arbitraries.just(Operator.EQ)));
    lookups.add(few(others).map(all -> new ValueLookup.OneOf(value, all)));
    lookups.add(Arbitraries.just(new ValueLookup.NoValue(value)));
    if (value.type().ordered()) {
      lookups.add(compared(value, Arbitraries.of(Operator.class)));
      lookups.add(between(value, others.map(Constant::new)));
      lookups.add(between(value, Arbitraries.of(like(value))));
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

  /** A value of the same type, or a column. */
  private Arbitrary<Term> terms(Computed value) {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Values.of(value.type()).map(Constant::new)),
        Tuple.of(1, Arbitraries.of(like(value))));
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

  private List<Column> like(Computed value) {
    return columns.stream().filter(each -> each.type() == value.type()).toList();
  }

  /** A new lookup of rows is a line here. */
  private List<Arbitrary<Asked>> of(Path path) {
    List<Arbitrary<Asked>> lookups = new ArrayList<>();
    lookups.add(Arbitraries.just(new RowLookup.NoRow(path)));
    lookups.add(few(Values.keys(7)).map(all -> new RowLookup.LeadsTo(path, all)));
    lookups.add(Arbitraries.of(like(path)).map(other -> new RowLookup.SameRow(path, other)));
    if (path.isVariable()) {
      lookups.add(Arbitraries.just(new RowLookup.Exists(path)));
      lookups.add(
          Arbitraries.lazy(() -> Questions.about(path.target()))
              .map(asked -> new RowLookup.Related(path, asked)));
    }
    return lookups;
  }

  private List<Path> like(Path path) {
    return paths.stream().filter(each -> each.target() == path.target()).toList();
  }
}
