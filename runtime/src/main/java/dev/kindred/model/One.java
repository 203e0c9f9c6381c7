package dev.kindred.model;

import dev.kindred.stability.Stable;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Handle on at most one related entity.
 *
 * <p>A handle from {@link #of} holds its entity. A handle that was read from the database loads
 * when it is first read, in one statement for all rows of the same result. A handle made from a key
 * ({@code Place_.ref(1L)}) has only the key.
 *
 * <p>Two handles are equal if they have the same target type and key. An unsaved entity has no key:
 * its handle is equal to those that hold the same instance. Keys are compared as stored: arrays by
 * content, decimals whatever their scale, texts by their characters. {@code equals}, {@code
 * hashCode} and {@code toString} never run SQL on a forward relation. Handles are thread-safe.
 *
 * <p>A handle is serializable if its entity is. It is written with its entity if that is loaded,
 * and as its key if it is not, or if it refers back to the entity that it was loaded for.
 * Serializing runs no SQL. A deserialized handle can't load.
 *
 * @param <T> the related entity
 */
@Stable
public interface One<T> extends Serializable {

  /**
   * Returns the related entity, loading it if necessary.
   *
   * @throws dev.kindred.error.EntityNotFoundException if there is none
   * @throws dev.kindred.error.NotLoadedException if the handle has only a key, and no database to
   *     load from
   */
  T get();

  /**
   * Returns the related entity, loading it if necessary, or empty if there is none.
   *
   * @throws dev.kindred.error.NotLoadedException if the handle has only a key, and no database to
   *     load from
   */
  Optional<T> find();

  /** Returns whether there is a related entity. */
  boolean isPresent();

  /** Returns whether {@link #get} and {@link #find} run no SQL. */
  boolean isLoaded();

  /**
   * Returns the foreign key's value, without SQL on a forward relation; null if there is no related
   * entity, or it is not saved.
   */
  @Nullable Object key();

  /** Returns a handle that holds an entity, saved or not. */
  static <T> One<T> of(T entity) {
    return HandleProvider.instance().holding(entity);
  }

  /** Returns the empty handle. */
  static <T> One<T> none() {
    return HandleProvider.instance().none();
  }
}
