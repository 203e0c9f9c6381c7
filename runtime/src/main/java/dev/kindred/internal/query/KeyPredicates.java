package dev.kindred.internal.query;

import dev.kindred.internal.query.PredicateNode.Comparison;
import dev.kindred.internal.query.PredicateNode.Operator;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Predicates on the columns of primary and foreign keys. */
public final class KeyPredicates {

  private KeyPredicates() {}

  /** Returns the predicate that a row has the given primary key. */
  public static PredicateNode hasKey(EntityMetadata<?> metadata, Object key) {
    PathNode row = PathNode.root(metadata);
    List<Integer> columns = metadata.keyColumns();
    return columns.size() == 1
        ? equal(row, columns.get(0), key)
        : is(row, columns, metadata.decomposeKey(key));
  }

  /** Returns the predicate that a row has one of the given primary keys. */
  public static PredicateNode hasKeyIn(EntityMetadata<?> metadata, Collection<?> keys) {
    return isOneOf(
        PathNode.root(metadata),
        metadata.keyColumns(),
        keys.stream().map(metadata::decomposeKey).toList());
  }

  /**
   * Returns the predicate that a row references one of the given values of the target's referenced
   * columns.
   */
  public static PredicateNode refersTo(ForwardRelation relation, Collection<List<?>> references) {
    return isOneOf(PathNode.root(relation.source()), relation.columns(), references);
  }

  /**
   * Returns the predicate that the columns at the end of a path have one of the given rows of
   * values.
   */
  public static PredicateNode isOneOf(
      PathNode path, List<Integer> columns, Collection<? extends List<?>> rows) {
    if (columns.size() == 1 && rows.size() != 1) {
      int column = columns.get(0);
      return new PredicateNode.Membership(
          new ColumnNode(path, column),
          rows.stream().map(row -> value(path.target(), column, row.get(0))).toList());
    }
    if (rows.size() == 1) {
      return is(path, columns, rows.iterator().next());
    }
    List<List<BindValue>> keys = rows.stream().map(row -> values(path, columns, row)).toList();
    return new Junction.Or(new KeyConditions(path, columns, keys));
  }

  private static PredicateNode is(PathNode path, List<Integer> columns, List<?> row) {
    if (columns.size() == 1) {
      return equal(path, columns.get(0), row.get(0));
    }
    List<PredicateNode> parts =
        IntStream.range(0, columns.size())
            .mapToObj(i -> equal(path, columns.get(i), row.get(i)))
            .toList();
    return new Junction.And(parts);
  }

  private static List<BindValue> values(PathNode path, List<Integer> columns, List<?> row) {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> value(path.target(), columns.get(i), row.get(i)))
        .toList();
  }

  private static PredicateNode equal(PathNode path, int column, Object value) {
    return new Comparison(
        Operator.EQUAL, new ColumnNode(path, column), value(path.target(), column, value));
  }

  private static BindValue value(EntityMetadata<?> metadata, int column, Object value) {
    return new BindValue(value, metadata.column(column).type());
  }

  /** Returns the bind values of a primary key's columns. */
  public static List<BindValue> parts(EntityMetadata<?> metadata, Object key) {
    List<?> parts = metadata.decomposeKey(key);
    return IntStream.range(0, parts.size())
        .mapToObj(i -> value(metadata, metadata.keyColumns().get(i), parts.get(i)))
        .toList();
  }

  /** Returns the order by the primary key. */
  public static List<OrderNode> order(EntityMetadata<?> metadata) {
    return metadata.keyColumns().stream()
        .map(at -> OrderNode.of(new ColumnNode(PathNode.root(metadata), at), false))
        .toList();
  }
}
