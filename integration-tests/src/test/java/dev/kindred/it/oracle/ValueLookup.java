package dev.kindred.it.oracle;

import dev.kindred.Database;
import dev.kindred.Projection;
import dev.kindred.it.oracle.Term.Column;
import dev.kindred.it.oracle.Term.Computed;
import dev.kindred.lookup.Condition;
import java.util.List;
import java.util.stream.Stream;

/** Lookups that compare values. Where one of these is NULL, no other than {@code isNull} is met. */
sealed interface ValueLookup extends Asked {

  /** {@code eq gt ge lt le}: both values are there, and compare so. */
  record Compared(Computed left, Operator operator, Term right) implements ValueLookup {
    @Override
    public boolean holds(Scope scope) {
      Object one = left.value(scope);
      Object other = right.value(scope);
      return scope.hasRows(paths())
          && one != null
          && other != null
          && operator.holds(left.type().compare(one, other));
    }

    @Override
    public Stream<Path> paths() {
      return Stream.concat(left.paths(), right.paths());
    }

    @Override
    public Condition<Object> condition(Variables variables) {
      return operator.condition(left, right, variables);
    }

    @Override
    public Condition<Object> opposite(Variables variables) {
      return operator != Operator.EQ
          ? condition(variables).not()
          : right instanceof Computed other
              ? left.expression(variables).ne(other.expression(variables))
              : left.expression(variables).ne(((Term.Constant) right).value());
    }

    @Override
    public Stream<Asked> smaller() {
      return left.smaller().map(less -> new Compared(less, operator, right));
    }

    @Override
    public String toString() {
      return "%s.%s(%s)".formatted(left, operator, right);
    }
  }

  /** {@code between}: a value and both ends are there, and it lies there. */
  record Between(Computed value, Term low, Term high) implements ValueLookup {

    private Asked bothEnds() {
      return new Logic.All(
          List.of(new Compared(value, Operator.GE, low), new Compared(value, Operator.LE, high)));
    }

    @Override
    public boolean holds(Scope scope) {
      return bothEnds().holds(scope);
    }

    @Override
    public Stream<Path> paths() {
      return bothEnds().paths();
    }

    @Override
    public Condition<Object> condition(Variables variables) {
      return low instanceof Computed least && high instanceof Computed most
          ? Operator.ordered(value.expression(variables))
              .between(least.expression(variables), most.expression(variables))
          : Operator.ordered(value.expression(variables))
              .between(((Term.Constant) low).value(), ((Term.Constant) high).value());
    }

    @Override
    public Stream<Asked> smaller() {
      return value.smaller().map(less -> new Between(less, low, high));
    }

    @Override
    public String toString() {
      return "%s.between(%s, %s)".formatted(value, low, high);
    }
  }

  /** {@code in}: the value is one of these. */
  record OneOf(Computed value, List<Object> values) implements ValueLookup {
    @Override
    public boolean holds(Scope scope) {
      Object is = value.value(scope);
      return scope.hasRows(paths())
          && is != null
          && values.stream().anyMatch(each -> value.type().compare(each, is) == 0);
    }

    @Override
    public Stream<Path> paths() {
      return value.paths();
    }

    @Override
    public Condition<Object> condition(Variables variables) {
      return value.expression(variables).in(values);
    }

    @Override
    public Condition<Object> opposite(Variables variables) {
      return value.expression(variables).notIn(values);
    }

    @Override
    public Stream<Asked> smaller() {
      return value.smaller().map(less -> new OneOf(less, values));
    }

    @Override
    public String toString() {
      return "%s.in(%s)".formatted(value, values);
    }
  }

  /** {@code in} with a query: the value is one of those that it gives. */
  record OneOfResults(Computed value, Results results, Column column) implements ValueLookup {
    @Override
    public boolean holds(Scope scope) {
      Object is = value.value(scope);
      return scope.hasRows(paths())
          && is != null
          && results
              .rows(scope.world())
              .map(row -> column.value(Scope.of(scope.world(), row)))
              .anyMatch(each -> each != null && value.type().compare(each, is) == 0);
    }

    @Override
    public Stream<Path> paths() {
      return value.paths();
    }

    private Projection<Object> query(Database database) {
      return results.query(database).select(column.expression(Variables.of(database)));
    }

    @Override
    public Condition<Object> condition(Variables variables) {
      return value.expression(variables).in(query(variables.database()));
    }

    @Override
    public Condition<Object> opposite(Variables variables) {
      return value.expression(variables).notIn(query(variables.database()));
    }

    @Override
    public Stream<Asked> smaller() {
      return Stream.concat(
          value.smaller().map(less -> new OneOfResults(less, results, column)),
          results.smaller().map(less -> new OneOfResults(value, less, column)));
    }

    @Override
    public String toString() {
      return "%s.in(%s.select(%s))".formatted(value, results, column);
    }
  }

  /** {@code startsWith} and its like: there is a text, and it matches. */
  record Matches(Computed text, Matching matching, String part) implements ValueLookup {
    @Override
    public boolean holds(Scope scope) {
      return scope.hasRows(paths())
          && text.value(scope) instanceof String is
          && matching.holds(is, part);
    }

    @Override
    public Stream<Path> paths() {
      return text.paths();
    }

    @Override
    public Condition<Object> condition(Variables variables) {
      return matching.condition(text, part, variables);
    }

    @Override
    public Stream<Asked> smaller() {
      return text.smaller().map(less -> new Matches(less, matching, part));
    }

    @Override
    public String toString() {
      return "%s.%s('%s')".formatted(text, matching, part);
    }
  }

  /** {@code isNull} of a value: it is NULL, or its path leads nowhere. */
  record NoValue(Computed value) implements ValueLookup {
    @Override
    public boolean holds(Scope scope) {
      return !scope.hasRows(paths()) || value.value(scope) == null;
    }

    @Override
    public Stream<Path> paths() {
      return value.paths();
    }

    @Override
    public Condition<Object> condition(Variables variables) {
      return value.expression(variables).isNull();
    }

    @Override
    public Stream<Asked> smaller() {
      return value.smaller().map(NoValue::new);
    }

    @Override
    public String toString() {
      return value + ".isNull()";
    }
  }

  /** {@code isNotNull} of a value: its path leads to a row, and it is not NULL. */
  record SomeValue(Computed value) implements ValueLookup {
    @Override
    public boolean holds(Scope scope) {
      return scope.hasRows(paths()) && value.value(scope) != null;
    }

    @Override
    public Stream<Path> paths() {
      return value.paths();
    }

    @Override
    public Condition<Object> condition(Variables variables) {
      return value.expression(variables).isNotNull();
    }

    @Override
    public Stream<Asked> smaller() {
      return value.smaller().map(SomeValue::new);
    }

    @Override
    public String toString() {
      return value + ".isNotNull()";
    }
  }
}
