package dev.kindred.it.oracle;

import dev.kindred.Database;
import dev.kindred.lookup.Expression;
import dev.kindred.lookup.Order;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** An order of the rows of an entity, in which no two rows are equal: the key comes last. */
record Sorting(Kind root, List<Key> keys) implements Smaller<Sorting> {

  /** One key of an order. */
  record Key(Term.Computed value, boolean descending, Nulls nulls) {

    private Comparator<Object> meaning(World world) {
      Comparator<Object> values = value.type()::compare;
      Comparator<Object> directed = descending ? values.reversed() : values;
      return Comparator.comparing(
          row -> value.value(Scope.of(world, row)),
          first() ? Comparator.nullsFirst(directed) : Comparator.nullsLast(directed));
    }

    private boolean first() {
      return nulls == Nulls.FIRST || (nulls == Nulls.USUAL && descending);
    }

    private Order<Object> order(Variables variables) {
      Expression<Object, Object> expression = value.expression(variables);
      Order<Object> order = descending ? expression.desc() : expression.asc();
      return switch (nulls) {
        case USUAL -> order;
        case FIRST -> order.nullsFirst();
        case LAST -> order.nullsLast();
      };
    }

    @Override
    public String toString() {
      String order = value + (descending ? ".desc()" : ".asc()");
      return switch (nulls) {
        case USUAL -> order;
        case FIRST -> order + ".nullsFirst()";
        case LAST -> order + ".nullsLast()";
      };
    }
  }

  /** Where NULLs go; usually last, and first in a descending order. */
  enum Nulls {
    USUAL,
    FIRST,
    LAST
  }

  private Stream<Key> all() {
    Term.Column key = new Term.Column(Path.at(root), Model.key(root));
    return Stream.concat(keys.stream(), Stream.of(new Key(key, false, Nulls.USUAL)));
  }

  /** What the order is: the definition. */
  List<Object> sorted(World world, List<Object> rows) {
    return rows.stream()
        .sorted(
            all()
                .map(key -> key.meaning(world))
                .reduce((row, other) -> 0, Comparator::thenComparing))
        .toList();
  }

  /** Kindred's order. */
  @SuppressWarnings("unchecked") // an array of orders is made of orders
  Order<Object>[] order(Database database) {
    return all().map(key -> key.order(Variables.of(database))).toArray(Order[]::new);
  }

  @Override
  public Stream<Sorting> smaller() {
    return Smaller.without(keys).map(less -> new Sorting(root, less));
  }
}
