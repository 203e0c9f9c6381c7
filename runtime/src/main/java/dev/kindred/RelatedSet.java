package dev.kindred;

import dev.kindred.error.MissingValueException;
import dev.kindred.error.MultipleEntitiesException;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.stability.Stable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Entities that a to-many relation relates to an owner, to query and change, as Django's related
 * manager. Every method reads the database; an owner that is not saved raises {@link
 * UnsavedEntityException} at first use, without SQL.
 *
 * @param <T> the related entity
 */
@Stable
public interface RelatedSet<T> {

  /** Returns a query over the related entities, to filter and order further. */
  QuerySet<T> query();

  /** Returns the related entities. */
  default List<T> list() {
    return query().list();
  }

  /** Counts the related entities. */
  default long count() {
    return query().count();
  }

  /** Returns whether there is a related entity. */
  default boolean exists() {
    return query().exists();
  }

  /**
   * Returns whether an entity is related to the owner.
   *
   * @throws UnsavedEntityException if it is not saved
   */
  boolean contains(T entity);

  /** Inserts the entity of a builder, related to the owner, and returns it as saved. */
  T create(EntityBuilder<T> builder);

  /**
   * Returns the related entity with the values of a builder, or inserts one. Of several
   * transactions that do so at once, one inserts and all return the same entity.
   *
   * @throws MultipleEntitiesException if several related entities have the values
   */
  default Created<T> getOrCreate(EntityBuilder<T> key) {
    return getOrCreate(key, key);
  }

  /**
   * Returns the related entity with the values of the key, or inserts one with the defaults too.
   */
  Created<T> getOrCreate(EntityBuilder<T> key, EntityBuilder<T> defaults);

  /**
   * Updates the related entity that has the values of the key, or inserts one with all values.
   *
   * @throws MultipleEntitiesException if several related entities have the values of the key
   */
  default Created<T> updateOrCreate(EntityBuilder<T> key, EntityBuilder<T> values) {
    return updateOrCreate(key, values, values);
  }

  /**
   * Updates the related entity that has the values of the key, or inserts one with other values.
   *
   * @param values what an entity that is found gets
   * @param createValues what a new entity gets beside the key
   */
  Created<T> updateOrCreate(
      EntityBuilder<T> key, EntityBuilder<T> values, EntityBuilder<T> createValues);

  /**
   * Relates saved entities to the owner.
   *
   * @throws UnsavedEntityException if one is not saved; nothing is written
   */
  @SuppressWarnings("unchecked")
  default void add(T... entities) {
    add(Arrays.asList(entities));
  }

  /**
   * Relates saved entities to the owner.
   *
   * @throws UnsavedEntityException if one is not saved; nothing is written
   * @throws MissingValueException if the relation is a part of a value object that one of them does
   *     not have; nothing is written
   */
  void add(Collection<T> entities);

  /** Relates the entities of a query to the owner. */
  default void add(QuerySet<T> entities) {
    add(entities.list());
  }

  /** Deletes the related entities, with the on-delete action of each relation to them. */
  default Deletion delete() {
    return query().delete();
  }
}
