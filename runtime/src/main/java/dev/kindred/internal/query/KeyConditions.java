package dev.kindred.internal.query;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;

/**
 * Conditions of a disjunction that several columns have the values of one of many keys: one for
 * each key, made when it is asked for, since a database may take the keys as arrays.
 */
public final class KeyConditions extends AbstractList<PredicateNode> implements RandomAccess {

  private final PathNode path;
  private final List<Integer> columns;
  private final List<List<BindValue>> keys;

  /**
   * Creates the conditions.
   *
   * @param path leads to the row that has the columns
   * @param keys the values of each key, in the order of the columns
   */
  public KeyConditions(PathNode path, List<Integer> columns, List<List<BindValue>> keys) {
    this.path = path;
    this.columns = columns;
    this.keys = keys;
  }

  /** Returns the path to the row that has the columns. */
  public PathNode path() {
    return path;
  }

  /** Returns the positions of the columns. */
  public List<Integer> columns() {
    return columns;
  }

  /** Returns the keys. */
  public List<List<BindValue>> keys() {
    return keys;
  }

  /** Returns the conditions for the same keys in another form. */
  public KeyConditions with(List<List<BindValue>> others) {
    return new KeyConditions(path, columns, others);
  }

  /** Returns the conditions for the same keys of the row that another path leads to. */
  public KeyConditions along(PathNode other) {
    return new KeyConditions(other, columns, keys);
  }

  @Override
  public PredicateNode get(int index) {
    List<BindValue> key = keys.get(index);
    List<PredicateNode> parts = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      parts.add(
          new PredicateNode.Comparison(
              PredicateNode.Operator.EQUAL, new ColumnNode(path, columns.get(i)), key.get(i)));
    }
    return new Junction.And(parts);
  }

  @Override
  public int size() {
    return keys.size();
  }
}
