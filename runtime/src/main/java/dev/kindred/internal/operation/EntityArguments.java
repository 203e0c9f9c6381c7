package dev.kindred.internal.operation;

import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import java.util.Collection;

/** Arguments of writes: finds the metadata of entities, and refuses anything else. */
final class EntityArguments {

  private EntityArguments() {}

  /**
   * Returns the metadata of several entities, of which there is one at least.
   *
   * @throws IllegalArgumentException if they are of several kinds
   */
  static <E> EntityMetadata<E> metadata(Collection<E> entities) {
    EntityMetadata<E> metadata = EntityRegistry.of(entities.iterator().next());
    for (E entity : entities) {
      if (EntityRegistry.of(entity) != metadata) {
        throw new IllegalArgumentException(
            "The entities are of several kinds, "
                + metadata
                + " and "
                + entity.getClass().getSimpleName()
                + ": write each kind in a call of its own, all in one transaction.");
      }
    }
    return metadata;
  }

  /**
   * Returns the metadata of an entity.
   *
   * @param method the method that it was given to, for the message
   * @throws IllegalArgumentException if it is a collection or a handle
   */
  static <E> EntityMetadata<E> metadata(E entity, String method) {
    if (entity instanceof Iterable || entity instanceof One) {
      throw new IllegalArgumentException(
          method
              + "(..) takes one entity, not a "
              + kind(entity)
              + ": call it for each, or with what the handle's get() answers.");
    }
    return EntityRegistry.of(entity);
  }

  private static String kind(Object argument) {
    return argument instanceof One ? "One" : argument instanceof Many ? "Many" : "collection";
  }
}
