package dev.kindred.internal.loading;

import dev.kindred.model.One;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A handle that {@link One#of} made: it holds its entity, saved or not. */
final class HeldOne<T> implements KeyedOne<T> {

  private static final long serialVersionUID = 1;

  @SuppressWarnings("serial") // it can be serialized where its entity can
  private final T entity;

  HeldOne(T entity) {
    this.entity =
        Objects.requireNonNull(entity, "One.of(null) holds nothing: One.none() is the empty one.");
  }

  @Override
  public EntityMetadata<T> target() {
    return EntityRegistry.of(entity);
  }

  @Override
  public T get() {
    return entity;
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
  public Object held() {
    return entity;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return KeyedOne.equal(this, other);
  }

  @Override
  public int hashCode() {
    return KeyedOne.hash(this);
  }

  @Override
  public String toString() {
    return KeyedOne.describe(this);
  }
}
