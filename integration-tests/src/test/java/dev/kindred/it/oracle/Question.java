package dev.kindred.it.oracle;

import dev.kindred.Database;
import dev.kindred.QuerySet;
import dev.kindred.lookup.Condition;
import java.util.List;
import java.util.stream.Stream;

/** A query: rows of an entity that meet several filters, each of which is a scope of its own. */
record Question(Kind root, List<Filter> filters) implements Smaller<Question> {

  private static final String CHANGED = "changed";

  /** One call of {@code filter(..)} or {@code exclude(..)}. */
  record Filter(List<Asked> conditions, boolean exclude) implements Smaller<Filter> {

    private boolean isMet(World world, Object row) {
      return Scope.of(world, row).meets(new Logic.All(conditions)) != exclude;
    }

    private QuerySet<Object> appliedTo(QuerySet<Object> query, Database database) {
      Condition<Object>[] all = Question.conditions(conditions, Variables.of(database));
      return exclude ? query.exclude(all) : query.filter(all);
    }

    @Override
    public Stream<Filter> smaller() {
      return Stream.concat(
              Smaller.without(conditions).filter(less -> !less.isEmpty()),
              Smaller.within(conditions, Asked::smaller))
          .map(less -> new Filter(less, exclude));
    }

    @Override
    public String toString() {
      return (exclude ? ".exclude" : ".filter") + conditions;
    }
  }

  /** All rows of its entity. */
  List<Object> all(World world) {
    return root.rows().apply(world);
  }

  List<Long> keys(List<Object> rows) {
    return root.keys(rows);
  }

  /** What the answer is: the definition. */
  List<Object> meaning(World world) {
    return all(world).stream()
        .filter(row -> filters.stream().allMatch(filter -> filter.isMet(world, row)))
        .toList();
  }

  /** Kindred's query. */
  QuerySet<Object> query(Database database) {
    QuerySet<Object> query = root.objects().apply(database);
    for (Filter filter : filters) {
      query = filter.appliedTo(query, database);
    }
    return query;
  }

  /** Updates the rows, and returns the keys of those that have changed. */
  List<Long> updated(Database database) {
    query(database).update(root.text().set(CHANGED));
    return keys(root.objects().apply(database).filter(root.text().eq(CHANGED)).list());
  }

  /** Deletes the rows, and returns the keys of those that are left. */
  List<Long> left(Database database) {
    query(database).delete();
    return keys(root.objects().apply(database).list());
  }

  @SuppressWarnings("unchecked") // an array of conditions is made of conditions
  static Condition<Object>[] conditions(List<Asked> conditions, Variables variables) {
    return conditions.stream().map(each -> each.condition(variables)).toArray(Condition[]::new);
  }

  @Override
  public Stream<Question> smaller() {
    return Stream.concat(
            Smaller.without(filters).filter(less -> !less.isEmpty()),
            Smaller.within(filters, Filter::smaller))
        .map(less -> new Question(root, less));
  }

  @Override
  public String toString() {
    return root + String.join("", filters.stream().map(Filter::toString).toList());
  }
}
