package dev.kindred;

import dev.kindred.model.One;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import java.util.Collection;

/**
 * Finds the entity model of the arguments of a write, and refuses arguments that are no entities.
 */
final class EntityArguments {

  private EntityArguments() {}

  /** The entity that all of several are of; there is one. */
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

  /** The entity that one argument of a method is. */
  static <E> EntityMetadata<E> metadata(E entity, String method) {
    if (entity instanceof Iterable || entity instanceof One) {
      throw new IllegalArgumentException(
          method
              + "(..) takes one entity, not a "
              + entity.getClass().getSimpleName()
              + ": call it for each, or with what the handle's get() answers.");
    }
    return EntityRegistry.of(entity);
  }
}
