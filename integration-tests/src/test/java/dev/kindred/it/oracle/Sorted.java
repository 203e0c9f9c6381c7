package dev.kindred.it.oracle;

import dev.kindred.Database;
import dev.kindred.QuerySet;
import java.util.List;
import java.util.stream.Stream;

/** A question and an order for its answer. */
record Sorted(Question question, Sorting sorting) implements Smaller<Sorted> {

  /** What the answer is: the definition. */
  List<Object> meaning(World world) {
    return sorting.sorted(world, question.meaning(world));
  }

  /** Kindred's query. */
  QuerySet<Object> query(Database database) {
    return question.query(database).orderBy(sorting.order(database));
  }

  @Override
  public Stream<Sorted> smaller() {
    return Stream.concat(
        sorting.smaller().map(less -> new Sorted(question, less)),
        question.smaller().map(less -> new Sorted(less, sorting)));
  }

  @Override
  public String toString() {
    return question + ".orderBy" + sorting.keys();
  }
}
