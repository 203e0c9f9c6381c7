package dev.kindred.spi;

import dev.kindred.error.ModelException;
import dev.kindred.stability.ForGeneratedCode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;

/** Registry of the entities on the class path, found through generated {@link EntityModule}s. */
@ForGeneratedCode
public final class EntityRegistry {

  private static final ClassValue<EntityMetadata<?>> BY_TYPE =
      new ClassValue<>() {
        @Override
        protected EntityMetadata<?> computeValue(Class<?> type) {
          return all(type.getClassLoader()).stream()
              .filter(metadata -> metadata.type() == type)
              .findFirst()
              .orElseThrow(() -> noEntity(type));
        }
      };

  private EntityRegistry() {}

  /**
   * Returns the metadata of a class.
   *
   * @throws ModelException if the class is no entity, or was compiled without the processor
   */
  @SuppressWarnings("unchecked") // the type of metadata is its type argument
  public static <E> EntityMetadata<E> of(Class<E> type) {
    return (EntityMetadata<E>) BY_TYPE.get(type);
  }

  /**
   * Returns the metadata of an entity.
   *
   * @throws ModelException if the class is no entity, or was compiled without the processor
   * @throws NullPointerException if it is null
   */
  @SuppressWarnings("unchecked") // the class of an E is a Class<E>, entities not being subclassed
  public static <E> EntityMetadata<E> of(E entity) {
    Objects.requireNonNull(entity, "null was given where an entity is needed.");
    return (EntityMetadata<E>) of((Class<?>) entity.getClass());
  }

  private static List<EntityMetadata<?>> all(ClassLoader loader) {
    return ServiceLoader.load(EntityModule.class, loader).stream()
        .flatMap(module -> module.get().entities().stream())
        .toList();
  }

  /**
   * Returns the metadata of all entities on the class path.
   *
   * @throws ModelException if two of them have the same table, or one leads to an entity that no
   *     module lists
   */
  public static List<EntityMetadata<?>> all() {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    List<EntityMetadata<?>> entities = all(context == null ? loader() : context);
    Map<String, EntityMetadata<?>> byTable = new HashMap<>();
    for (EntityMetadata<?> metadata : entities) {
      String table = (metadata.schema() + "." + metadata.tableName()).toLowerCase(Locale.ROOT);
      EntityMetadata<?> other = byTable.put(table, metadata);
      if (other != null) {
        throw new ModelException(
            other.type().getName()
                + " and "
                + metadata.type().getName()
                + " have the same table, "
                + metadata.tableName()
                + ": give one of them another with @Entity(table = ..).");
      }
    }
    new ListedEntities(entities).requireTargets();
    return entities;
  }

  private static ClassLoader loader() {
    return EntityRegistry.class.getClassLoader();
  }

  private static ModelException noEntity(Class<?> type) {
    return new ModelException(
        type.getName()
            + " is no entity: it lacks @Entity, or was compiled without kindred-processor on the"
            + " processor path. If it is one, its list is lost. "
            + ListedEntities.REMEDY);
  }
}
