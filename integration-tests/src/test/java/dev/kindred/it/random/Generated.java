package dev.kindred.it.random;

import dev.kindred.Database;
import dev.kindred.QuerySet;
import dev.kindred.lookup.Condition;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.spi.EntityMetadata;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The generated metamodel class of an entity, by reflection.
 *
 * @param <E> the entity
 */
final class Generated<E> {

  private final Class<E> entity;
  private final Class<?> metamodel;

  Generated(EntityMetadata<E> metadata) {
    entity = metadata.type();
    String packageName = entity.getPackageName();
    try {
      metamodel =
          entity
              .getClassLoader()
              .loadClass(
                  (packageName.isEmpty() ? "" : packageName + ".") + metadata.metamodelName());
    } catch (ClassNotFoundException failure) {
      throw new AssertionError(failure);
    }
  }

  @SuppressWarnings("unchecked") // it is generated so
  QuerySet<E> objects(Database db) {
    return (QuerySet<E>) call(method(metamodel, "objects", Database.class), null, db);
  }

  @SuppressWarnings("unchecked") // it is generated so
  EntityBuilder<E> builder() {
    return (EntityBuilder<E>) call(method(metamodel, "builder"), null);
  }

  @SuppressWarnings("unchecked") // it is generated so
  EntityBuilder<E> builder(E origin) {
    return (EntityBuilder<E>) call(method(metamodel, "builder", entity), null, origin);
  }

  /** Calls the builder's method for an attribute, which takes a value, entity or handle. */
  void set(EntityBuilder<E> builder, String attribute, @Nullable Object value) {
    Method setter =
        methods(builder.getClass())
            .filter(each -> each.getReturnType() == builder.getClass())
            .filter(
                each -> each.getName().equals(attribute) || each.getName().equals(attribute + "_"))
            .filter(each -> each.getParameterCount() == 1)
            .filter(each -> value == null || takes(each.getParameterTypes()[0], value))
            .findFirst()
            .orElseThrow(() -> new AssertionError(entity + " has no setter for " + attribute));
    call(setter, builder, value);
  }

  /** Calls the builder's method that empties an optional relation. */
  void setNone(EntityBuilder<E> builder, String relation) {
    String name = "no" + Character.toUpperCase(relation.charAt(0)) + relation.substring(1);
    call(method(builder.getClass(), name), builder);
  }

  private static boolean takes(Class<?> parameter, Object value) {
    return parameter.isPrimitive() || parameter.isInstance(value);
  }

  /** A condition on each attribute, relation and reverse relation: whether it is there. */
  @SuppressWarnings("unchecked") // it is generated so
  List<Condition<E>> conditions() {
    List<Condition<E>> conditions = new ArrayList<>();
    methods(metamodel)
        .filter(each -> Modifier.isStatic(each.getModifiers()) && each.getParameterCount() == 0)
        .filter(this::startsHere)
        .map(each -> call(each, null))
        .forEach(
            path ->
                methods(path.getClass())
                    .filter(each -> each.getName().equals("isNotNull"))
                    .filter(each -> each.getParameterCount() == 0)
                    .findFirst()
                    .ifPresent(each -> conditions.add((Condition<E>) call(each, path))));
    return conditions;
  }

  private boolean startsHere(Method method) {
    return method.getGenericReturnType() instanceof ParameterizedType type
        && type.getActualTypeArguments()[0] == entity;
  }

  private static Stream<Method> methods(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(each -> !each.isBridge())
        .sorted(Comparator.comparing(Method::toString));
  }

  private static Method method(Class<?> type, String name, Class<?>... parameters) {
    try {
      return type.getMethod(name, parameters);
    } catch (NoSuchMethodException failure) {
      throw new AssertionError(failure);
    }
  }

  private static Object call(
      Method method, @Nullable Object target, @Nullable Object... arguments) {
    try {
      method.setAccessible(true);
      return method.invoke(target, arguments);
    } catch (InvocationTargetException failure) {
      if (failure.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(method + " failed", failure.getCause());
    } catch (IllegalAccessException failure) {
      throw new AssertionError(failure);
    }
  }
}
