package dev.kindred.internal.loading.handle;

import dev.kindred.error.EntityNotFoundException;
import dev.kindred.model.One;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Handle on nothing. */
enum EmptyOne implements One<Object> {
  INSTANCE;

  @Override
  public Object get() {
    throw new EntityNotFoundException(
        "The relation is empty: there is no entity to get. Ask find() or isPresent() first.");
  }

  @Override
  public Optional<Object> find() {
    return Optional.empty();
  }

  @Override
  public boolean isPresent() {
    return false;
  }

  @Override
  public boolean isLoaded() {
    return true;
  }

  @Override
  public @Nullable Object key() {
    return null;
  }

  @Override
  public String toString() {
    return "One[none]";
  }
}
