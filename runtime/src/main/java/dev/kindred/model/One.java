package dev.kindred.model;

import dev.kindred.stability.Stable;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A handle on at most one related entity.
 *
 * <p>A handle from {@link #of} holds its entity. A handle that came from the database loads by
 * itself when asked, in one statement for all rows of the same result. A handle made from a key
 * ({@code Place_.ref(1L)}) knows only the key.
 *
 * <p>Two handles are equal if they have the same target type and key; an unsaved entity has no key,
 * so its handle is equal to those that hold the same instance. Keys are compared as stored: arrays
 * by content, decimals whatever their scale, texts by their characters. {@code equals}, {@code
 * hashCode} and {@code toString} never run SQL on a forward relation. Handles are safe for use by
 * several threads.
 *
 * <p>A handle is serializable where its entity is. It goes with its entity where that is loaded,
 * and as its key where it is not, or leads back to the entity that it was loaded for; serializing
 * runs no SQL. On the other side there is no database to load from.
 *
 * @param <T> the related entity
 */
@Stable
public interface One<T> extends Serializable {

  /**
   * The related entity, loaded if need be.
   *
   * @throws dev.kindred.error.EntityNotFoundException if there is none
   * @throws dev.kindred.error.NotLoadedException if the handle knows only a key
   */
  T get();

  /** The related entity, loaded if need be, or empty where there is none. */
  Optional<T> find();

  /** Whether there is a related entity. */
  boolean isPresent();

  /** Whether {@link #get} and {@link #find} answer without SQL. */
  boolean isLoaded();

  /** The stored reference, without SQL on a forward relation; null if there is none, or unsaved. */
  @Nullable Object key();

  /** A handle that holds this entity, saved or not. */
  static <T> One<T> of(T entity) {
    return HandleProvider.instance().holding(entity);
  }

  /** The empty handle. */
  static <T> One<T> none() {
    return HandleProvider.instance().none();
  }
}
