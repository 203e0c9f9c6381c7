package dev.kindred.internal.sql;

import dev.kindred.internal.query.BindValue;
import java.util.AbstractList;
import java.util.List;

/** Values of a statement in the order in which they are bound. */
final class BoundValues extends AbstractList<BindValue> {

  private final List<BindSource> sources;
  private final List<BindValue> scopes;
  private final List<BindValue> values;

  BoundValues(List<BindSource> sources, List<BindValue> scopes, List<BindValue> values) {
    this.sources = sources;
    this.scopes = scopes;
    this.values = values;
  }

  @Override
  public BindValue get(int index) {
    return sources.get(index).in(scopes, values);
  }

  @Override
  public int size() {
    return sources.size();
  }
}
