package dev.kindred;

import dev.kindred.error.MissingValueException;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.stability.Stable;
import java.util.Arrays;
import java.util.Collection;

/**
 * A {@link DetachableSet} of a many-to-many relation through a link entity: what links the owner to
 * each has attributes of its own. Methods that take no link give new ones their defaults, and raise
 * a {@link MissingValueException}, before any SQL, where a required attribute has none. Ending a
 * relation deletes its links, all of them where there are several, and does with what refers to
 * them as declared. Django: {@code through_defaults}.
 *
 * @param <T> the related entity
 * @param <L> the link entity
 */
@Stable
public interface LinkedSet<T, L> extends DetachableSet<T> {

  /**
   * Relates saved entities to the owner; those that are related already keep their links.
   *
   * @param link what the new links have beside the two relations
   * @throws MissingValueException if it lacks a required attribute; nothing is written then
   */
  @SuppressWarnings("unchecked")
  default void add(EntityBuilder<L> link, T... entities) {
    add(link, Arrays.asList(entities));
  }

  /** Relates saved entities to the owner. */
  void add(EntityBuilder<L> link, Collection<T> entities);

  /** Relates the owner to these entities and no others; those that stay keep their links. */
  void set(EntityBuilder<L> link, Collection<T> entities);

  /** Inserts what a builder holds, related to the owner by this link, and answers it as saved. */
  T create(EntityBuilder<T> builder, EntityBuilder<L> link);

  /**
   * The related row that has the key's values, or a new one with them and the defaults, related to
   * the owner by this link. A row that is found keeps its links.
   *
   * @param defaults what a new row has beside the key; the key again for nothing more
   * @param link what the link of a new row has beside the two relations
   * @throws MissingValueException if the link lacks a required attribute; nothing is written then
   */
  Created<T> getOrCreate(EntityBuilder<T> key, EntityBuilder<T> defaults, EntityBuilder<L> link);

  /**
   * The related row that has the key's values, which gets the others, or a new one with the key's
   * and the last values, related to the owner by this link. A row that is found keeps its links.
   */
  Created<T> updateOrCreate(
      EntityBuilder<T> key,
      EntityBuilder<T> values,
      EntityBuilder<T> createValues,
      EntityBuilder<L> link);
}
