package dev.kindred.spi;

import dev.kindred.error.ModelException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;

/** Finds the models of entity classes, through the modules that generated code declares. */
public final class EntityModels {

  private static final ClassValue<EntityModel<?>> BY_TYPE =
      new ClassValue<>() {
        @Override
        protected EntityModel<?> computeValue(Class<?> type) {
          return all(type.getClassLoader()).stream()
              .filter(model -> model.type() == type)
              .findFirst()
              .orElseThrow(() -> noEntity(type));
        }
      };

  private EntityModels() {}

  /**
   * The model of a class.
   *
   * @throws ModelException if the class is no entity, or was compiled without the processor
   */
  @SuppressWarnings("unchecked") // a model's type is its type argument
  public static <E> EntityModel<E> of(Class<E> type) {
    return (EntityModel<E>) BY_TYPE.get(type);
  }

  /**
   * The model of an entity's class.
   *
   * @throws ModelException if the class is no entity, or was compiled without the processor
   * @throws NullPointerException if it is null, which is no entity
   */
  @SuppressWarnings("unchecked") // the class of an E is a Class<E>, entities not being subclassed
  public static <E> EntityModel<E> of(E entity) {
    Objects.requireNonNull(entity, "null was given where an entity is needed.");
    return (EntityModel<E>) of((Class<?>) entity.getClass());
  }

  private static List<EntityModel<?>> all(ClassLoader loader) {
    return ServiceLoader.load(EntityModule.class, loader).stream()
        .flatMap(module -> module.get().entities().stream())
        .toList();
  }

  /**
   * The models of all entities on the class path.
   *
   * @throws ModelException if two of them have the same table
   */
  public static List<EntityModel<?>> all() {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    List<EntityModel<?>> models = all(context == null ? loader() : context);
    Map<String, EntityModel<?>> byTable = new HashMap<>();
    for (EntityModel<?> model : models) {
      String table = (model.schema() + "." + model.tableName()).toLowerCase(Locale.ROOT);
      EntityModel<?> other = byTable.put(table, model);
      if (other != null) {
        throw new ModelException(
            other.type().getName()
                + " and "
                + model.type().getName()
                + " have the same table, "
                + model.tableName()
                + ": give one of them another with @Entity(table = ..).");
      }
    }
    return models;
  }

  private static ClassLoader loader() {
    return EntityModels.class.getClassLoader();
  }

  private static ModelException noEntity(Class<?> type) {
    return new ModelException(
        type.getName()
            + " is no entity: it lacks @Entity, or was compiled without kindred-processor on the"
            + " processor path.");
  }
}
