package dev.kindred;

import dev.kindred.internal.operation.RelatedRows;
import dev.kindred.spi.BuilderState;
import dev.kindred.spi.EntityBuilder;
import java.util.Collection;

/** Related set over the rows that are related to an entity. */
class RelatedRowSet<T> implements DetachableSet<T> {

  private final RelatedRows<T> rows;

  RelatedRowSet(RelatedRows<T> rows) {
    this.rows = rows;
  }

  @Override
  public final QuerySet<T> query() {
    return new QuerySet<>(rows.query());
  }

  @Override
  public final boolean contains(T entity) {
    return rows.contains(entity);
  }

  @Override
  public final T create(EntityBuilder<T> builder) {
    return rows.insert(BuilderState.of(builder));
  }

  @Override
  public final Created<T> getOrCreate(EntityBuilder<T> key, EntityBuilder<T> defaults) {
    return Created.of(rows.findOrCreate().get(key, defaults));
  }

  @Override
  public final Created<T> updateOrCreate(
      EntityBuilder<T> key, EntityBuilder<T> values, EntityBuilder<T> createValues) {
    return Created.of(rows.findOrCreate().update(key, values, createValues));
  }

  @Override
  public final void add(Collection<T> entities) {
    rows.add(entities);
  }

  @Override
  public final void remove(Collection<T> entities) {
    rows.remove(entities);
  }

  @Override
  public final void clear() {
    rows.clear();
  }

  @Override
  public final void set(Collection<T> entities) {
    rows.set(entities);
  }
}
