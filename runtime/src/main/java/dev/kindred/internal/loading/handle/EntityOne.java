package dev.kindred.internal.loading.handle;

import dev.kindred.internal.query.KeyColumns;
import dev.kindred.model.One;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Handle that holds an entity, saved or not. */
final class EntityOne<T> extends Handle implements One<T> {

  private static final long serialVersionUID = 1;

  @SuppressWarnings("serial") // it can be serialized where its entity can
  private final T entity;

  EntityOne(T entity) {
    this.entity =
        Objects.requireNonNull(entity, "One.of(null) holds nothing: One.none() is the empty one.");
  }

  private EntityMetadata<T> target() {
    return EntityRegistry.of(entity);
  }

  @Override
  public T get() {
    return entity;
  }

  @Override
  public Optional<T> find() {
    return Optional.of(entity);
  }

  @Override
  public boolean isPresent() {
    return true;
  }

  @Override
  public boolean isLoaded() {
    return true;
  }

  @Override
  public @Nullable Object key() {
    return target().key(entity);
  }

  @Override
  Identity identity() {
    EntityMetadata<T> target = target();
    Object key = target.key(entity);
    return new Identity(
        target, key == null ? new Instance(entity) : KeyColumns.of(target).identity(key));
  }

  /** Identity of an unsaved entity, which has no key. */
  private record Instance(Object entity) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Instance that && entity == that.entity;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(entity);
    }
  }

  @Override
  public String toString() {
    Object key = key();
    return "One[" + target() + " " + (key == null ? "not saved" : key) + "]";
  }
}
