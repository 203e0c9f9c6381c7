package dev.kindred;

import dev.kindred.internal.operation.ManyToManyRows;
import dev.kindred.spi.BuilderState;
import dev.kindred.spi.EntityBuilder;
import java.util.Collection;

/** Related set over the rows that an association entity relates to an entity. */
final class LinkedRowSet<T, L> extends RelatedRowSet<T> implements LinkedSet<T, L> {

  private final ManyToManyRows<T> rows;

  LinkedRowSet(ManyToManyRows<T> rows) {
    super(rows);
    this.rows = rows;
  }

  private RelatedRowSet<T> by(EntityBuilder<L> link) {
    return new RelatedRowSet<>(rows.by(BuilderState.of(link)));
  }

  @Override
  public void add(EntityBuilder<L> link, Collection<T> entities) {
    by(link).add(entities);
  }

  @Override
  public void set(EntityBuilder<L> link, Collection<T> entities) {
    by(link).set(entities);
  }

  @Override
  public T create(EntityBuilder<T> builder, EntityBuilder<L> link) {
    return by(link).create(builder);
  }

  @Override
  public Created<T> getOrCreate(
      EntityBuilder<T> key, EntityBuilder<T> defaults, EntityBuilder<L> link) {
    return by(link).getOrCreate(key, defaults);
  }

  @Override
  public Created<T> updateOrCreate(
      EntityBuilder<T> key,
      EntityBuilder<T> values,
      EntityBuilder<T> createValues,
      EntityBuilder<L> link) {
    return by(link).updateOrCreate(key, values, createValues);
  }
}
