package dev.kindred.internal.loading.handle;

import dev.kindred.internal.query.KeyColumns;
import dev.kindred.model.HandleProvider;
import dev.kindred.model.One;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;

/** Handles that need no database. Those of a result are made by its {@link HandleFactory}. */
public final class Handles extends HandleProvider {

  /** Creates the provider, for the service loader. */
  public Handles() {}

  @Override
  public <T> One<T> holding(T entity) {
    return new EntityOne<>(entity);
  }

  @Override
  @SuppressWarnings("unchecked") // it holds nothing, so it can stand for a handle on any type
  public <T> One<T> none() {
    return (One<T>) EmptyOne.INSTANCE;
  }

  /** Returns a handle on the entity with a primary key, which does not load. */
  public static <T> One<T> reference(EntityMetadata<T> target, Object key) {
    return KeyOne.of(key, ReferenceLoader.ofPrimaryKey(target));
  }

  /** Returns a handle on the entity that a foreign key with this value refers to. */
  public static <T> One<T> reference(ForwardRelation relation, Object reference) {
    return KeyOne.of(reference, ReferenceLoader.of(KeyColumns.of(relation)));
  }
}
