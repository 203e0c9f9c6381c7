package dev.kindred.it.oracle;

import dev.kindred.it.oracle.Question.Filter;
import dev.kindred.it.oracle.Term.Column;
import dev.kindred.it.oracle.Term.Computed;
import dev.kindred.it.oracle.Term.Constant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Random lookups along some paths. */
final class Lookups {

  private static final int DEEPEST = 3;

  private final Dice dice;
  private final Values values;
  private final List<Path> paths;
  private final int depth;
  private final List<Column> columns;

  /** Lookups inside so many others. */
  Lookups(Dice dice, List<Path> paths, int depth) {
    this.dice = dice;
    this.values = new Values(dice);
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
  Asked any() {
    Asked lookup = dice.oneIn(4) ? of(path()) : of(computed());
    return dice.oneIn(6) ? new Logic.Not(lookup, true) : lookup;
  }

  private boolean deepest() {
    return depth >= DEEPEST;
  }

  /** Lookups along other paths, inside one of these. */
  private Lookups inside(List<Path> others) {
    return new Lookups(dice, others, depth + 1);
  }

  /** One of the paths, sometimes with some of its rows only. */
  private Path path() {
    Path path = dice.oneOf(paths);
    return path.isSingleValued() || deepest() || !dice.oneIn(5) ? path : narrowed(path);
  }

  private Path narrowed(Path path) {
    Path rows = path.lastVariable();
    return path.narrowed(Narrowing.to(dice.list(1, 2, () -> asked(rows))));
  }

  /** What rows at the end of a path can be asked. */
  private RowCondition asked(Path path) {
    Variable variable = new Variable(path.target(), depth + 1);
    return dice.oneIn(2)
        ? new RowCondition.OfItsEntity(about(path.target()))
        : new RowCondition.Lambda(variable, about(variable));
  }

  /** One condition or two of an entity, which knows nothing of what is around it. */
  private Asked about(Kind root) {
    return some(inside(Path.withPrefixes(List.of(near(root)))));
  }

  /** The same of the row that a lambda is asked of, and of one of the paths around it. */
  private Asked about(Variable row) {
    return some(inside(Path.withPrefixes(List.of(near(row), dice.oneOf(paths)))));
  }

  private Path near(Start start) {
    return dice.oneOf(Path.from(start, 1));
  }

  private Asked some(Lookups lookups) {
    return new Logic.All(dice.oneOrMore(2, lookups::any));
  }

  /** Mostly a column; of dates and times rather their parts, of which there are many. */
  private Computed computed() {
    Column column = dice.oneOf(columns(List.of(path())));
    int times = units(column.type()).isEmpty() ? 3 : 6;
    return dice.below(times) < 2 ? column : dice.oneOf(computed(column)).get();
  }

  /** What is made of a column, most often. A new expression is a line here. */
  private List<Supplier<Computed>> computed(Column column) {
    List<Supplier<Computed>> computed = new ArrayList<>();
    computed.add(() -> new OrElse(column, term(column)));
    computed.add(() -> new NullIf(column, value(column)));
    calculations(column.type())
        .forEach(how -> computed.add(() -> new Calculated(column, how, dice.oneOf(like(column)))));
    units(column.type()).forEach(unit -> computed.add(() -> new Part(column, unit)));
    if (!deepest()) {
      computed.add(() -> chosen(column, inside(paths)));
      computed.add(() -> new Truth(inside(paths).any()));
    }
    if (column.path().isVariable()) {
      computed.add(() -> new Counted(column.path()));
    }
    if (!column.path().isSingleValued()) {
      computed.add(() -> new Aggregated(dice.oneOf(aggregates(column.type())), column));
    }
    return computed;
  }

  /** An aggregate of rows that one of the paths leads to, which must all be to-many. */
  Computed aggregate() {
    Path path = path();
    Column column = dice.oneOf(columns(List.of(path)));
    return path.isVariable() && dice.oneIn(2)
        ? new Counted(path)
        : new Aggregated(dice.oneOf(aggregates(column.type())), column);
  }

  private Computed chosen(Column column, Lookups conditions) {
    return new Chosen(
        conditions.any(),
        column,
        conditions.any(),
        term(column),
        dice.oneIn(2) ? null : term(column));
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

  /** Any lookup of a value. */
  Asked of(Computed value) {
    return dice.oneOf(lookups(value)).get();
  }

  /** A new lookup of values is a line here. */
  private List<Supplier<Asked>> lookups(Computed value) {
    List<Supplier<Asked>> lookups = new ArrayList<>();
    lookups.add(() -> new ValueLookup.Compared(value, Operator.EQ, term(value)));
    lookups.add(() -> new ValueLookup.OneOf(value, few(() -> value(value))));
    lookups.add(() -> new ValueLookup.NoValue(value));
    lookups.add(() -> new ValueLookup.SomeValue(value));
    if (!deepest()) {
      lookups.add(() -> oneOfResults(value));
    }
    if (value.type().ordered()) {
      lookups.add(
          () -> new ValueLookup.Compared(value, dice.oneOf(Operator.values()), term(value)));
      lookups.add(() -> between(value, () -> new Constant(value(value))));
      if (!like(value).isEmpty()) {
        lookups.add(() -> between(value, () -> dice.oneOf(like(value))));
      }
    }
    if (value.type() == ValueType.TEXT) {
      lookups.add(
          () -> new ValueLookup.Matches(value, dice.oneOf(Matching.values()), values.text()));
    }
    return lookups;
  }

  /** A value of the same type, or a column, if there is one. */
  private Term term(Computed value) {
    List<Column> others = like(value);
    return others.isEmpty() || !dice.oneIn(4) ? new Constant(value(value)) : dice.oneOf(others);
  }

  private Object value(Computed value) {
    return value instanceof Part part
        ? part.unit().value(values.of(part.of().type()))
        : values.of(value.type());
  }

  private static Asked between(Computed value, Supplier<? extends Term> terms) {
    return new ValueLookup.Between(value, terms.get(), terms.get());
  }

  /** Seldom none. */
  private <T> List<T> few(Supplier<T> each) {
    return dice.oneIn(9) ? List.of() : dice.list(1, 3, each);
  }

  private Asked oneOfResults(Computed value) {
    List<Column> selected =
        Model.KINDS.stream()
            .flatMap(root -> columns(Questions.singleValuedPaths(root, 1)).stream())
            .filter(column -> column.type() == value.type())
            .toList();
    Column column = dice.oneOf(selected);
    return new ValueLookup.OneOfResults(value, results((Kind) column.path().start()), column);
  }

  /** What a query inside a condition gives. */
  private Results results(Kind root) {
    List<Filter> filters = dice.list(0, 1, () -> new Filter(List.of(about(root)), dice.oneIn(2)));
    Sorted sorted = new Sorted(new Question(root, filters), Questions.sorting(dice, root));
    return new Results(sorted, dice.below(4) - 2);
  }

  private List<Column> like(Computed value) {
    return columns.stream().filter(each -> each.type() == value.type()).toList();
  }

  private Asked of(Path path) {
    return dice.oneOf(lookups(path)).get();
  }

  /** A new lookup of rows is a line here. */
  private List<Supplier<Asked>> lookups(Path path) {
    List<Supplier<Asked>> lookups = new ArrayList<>();
    lookups.add(() -> new RowLookup.NoRow(path));
    lookups.add(() -> new RowLookup.Row(path));
    lookups.add(() -> new RowLookup.LeadsTo(path, few(() -> values.key(7))));
    lookups.add(() -> new RowLookup.SameRow(path, dice.oneOf(like(path))));
    if (path.isVariable()) {
      lookups.add(() -> new RowLookup.Exists(path));
    }
    if (!deepest()) {
      lookups.add(() -> new RowLookup.LeadsToResult(path, results(path.target())));
    }
    if (path.target() == Model.PUBLISHER) {
      lookups.addAll(ofOffice(path));
    }
    if (path.isVariable() && !deepest()) {
      lookups.add(() -> new RowLookup.Some(path, asked(path)));
      lookups.add(() -> new RowLookup.Every(path, asked(path)));
    }
    return lookups;
  }

  /** A new lookup of a value object as a whole is a line here. */
  private List<Supplier<Asked>> ofOffice(Path path) {
    List<Supplier<Asked>> lookups = new ArrayList<>();
    lookups.add(() -> new OfficeLookup.Absent(path));
    lookups.add(() -> new OfficeLookup.Present(path));
    lookups.add(() -> new OfficeLookup.OneOf(path, few(values::office)));
    lookups.add(() -> new OfficeLookup.Same(path, dice.oneOf(like(path))));
    if (!deepest()) {
      lookups.add(() -> new OfficeLookup.OneOfResults(path, results(path.target())));
    }
    return lookups;
  }

  private List<Path> like(Path path) {
    return paths.stream().filter(each -> each.target() == path.target()).toList();
  }
}
