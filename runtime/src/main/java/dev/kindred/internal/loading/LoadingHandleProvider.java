package dev.kindred.internal.loading;

import dev.kindred.model.HandleProvider;
import dev.kindred.model.One;

/** Makes the handles that need no database. */
public final class LoadingHandleProvider extends HandleProvider {

  /** For the service loader. */
  public LoadingHandleProvider() {}

  @Override
  public <T> One<T> holding(T entity) {
    return new HeldOne<>(entity);
  }

  @Override
  @SuppressWarnings("unchecked") // it holds nothing, so it can stand for a handle on any type
  public <T> One<T> none() {
    return (One<T>) NoOne.INSTANCE;
  }
}
