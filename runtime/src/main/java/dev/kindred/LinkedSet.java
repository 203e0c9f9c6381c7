package dev.kindred;

import dev.kindred.error.MissingValueException;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.stability.Stable;
import java.util.Arrays;
import java.util.Collection;

/**
 * Related set of a many-to-many relation through an association entity, of which one row links the
 * owner to each related entity. Methods without a {@code link} give new links their defaults, and
 * raise a {@link MissingValueException}, before any SQL, if a required attribute has none. Ending a
 * relation deletes its links, all of them if there are several, with the on-delete action of each
 * relation to them. Django: {@code through_defaults}.
 *
 * @param <T> the related entity
 * @param <L> the association entity
 */
@Stable
public interface LinkedSet<T, L> extends DetachableSet<T> {

  /**
   * Relates saved entities to the owner; those that are related already keep their links.
   *
   * @param link the values of new links beside the two relations
   * @throws MissingValueException if it lacks a required attribute; nothing is written
   */
  @SuppressWarnings("unchecked")
  default void add(EntityBuilder<L> link, T... entities) {
    add(link, Arrays.asList(entities));
  }

  /**
   * Relates saved entities to the owner; those that are related already keep their links.
   *
   * @param link the values of new links beside the two relations
   * @throws MissingValueException if it lacks a required attribute; nothing is written
   */
  void add(EntityBuilder<L> link, Collection<T> entities);

  /** Relates the owner to these entities and no others; those that stay keep their links. */
  void set(EntityBuilder<L> link, Collection<T> entities);

  /** Inserts the entity of a builder and its link to the owner, and returns it as saved. */
  T create(EntityBuilder<T> builder, EntityBuilder<L> link);

  /**
   * Returns the related entity with the values of the key, or inserts one and its link to the
   * owner. An entity that is found keeps its links.
   *
   * @param defaults what a new entity has beside the key; the key again for nothing more
   * @param link the values of a new link beside the two relations
   * @throws MissingValueException if the link lacks a required attribute; nothing is written
   */
  Created<T> getOrCreate(EntityBuilder<T> key, EntityBuilder<T> defaults, EntityBuilder<L> link);

  /**
   * Updates the related entity that has the values of the key, or inserts one and its link to the
   * owner. An entity that is found keeps its links.
   *
   * @param values what an entity that is found gets
   * @param createValues what a new entity has beside the key
   * @param link the values of a new link beside the two relations
   */
  Created<T> updateOrCreate(
      EntityBuilder<T> key,
      EntityBuilder<T> values,
      EntityBuilder<T> createValues,
      EntityBuilder<L> link);
}
