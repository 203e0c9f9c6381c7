package dev.kindred.jackson;

import dev.kindred.error.NotLoadedException;
import dev.kindred.model.One;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Handle of a reverse one-to-one relation that is missing in the JSON. */
record AbsentOne<T>(String relation) implements One<T> {

  @Override
  public T get() {
    throw notRead();
  }

  @Override
  public Optional<T> find() {
    throw notRead();
  }

  @Override
  public boolean isPresent() {
    throw notRead();
  }

  @Override
  public boolean isLoaded() {
    return false;
  }

  @Override
  public @Nullable Object key() {
    throw notRead();
  }

  private NotLoadedException notRead() {
    return ReadMany.notRead(relation);
  }

  @Override
  public String toString() {
    return "One[" + relation + " not read]";
  }
}
