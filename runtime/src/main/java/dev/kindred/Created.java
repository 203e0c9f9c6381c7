package dev.kindred;

import dev.kindred.internal.operation.FindOrCreate;
import dev.kindred.stability.Stable;

/**
 * Result of {@code getOrCreate} and {@code updateOrCreate}.
 *
 * @param entity the entity that was found or inserted
 * @param created whether it was inserted
 */
@Stable
public record Created<E>(E entity, boolean created) {

  static <E> Created<E> of(FindOrCreate.Result<E> result) {
    return new Created<>(result.entity(), result.created());
  }
}
