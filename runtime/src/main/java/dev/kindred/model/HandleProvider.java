package dev.kindred.model;

import dev.kindred.stability.ForGeneratedCode;
import java.util.ServiceLoader;

/**
 * Provider of handles, found by {@link ServiceLoader}, because the classes that load them are
 * internal.
 */
@ForGeneratedCode
public abstract class HandleProvider {

  /** Creates a provider; for the runtime. */
  protected HandleProvider() {}

  /** Returns a handle that holds an entity, saved or not. */
  public abstract <T> One<T> holding(T entity);

  /** Returns the empty handle. */
  public abstract <T> One<T> none();

  static HandleProvider instance() {
    return Holder.INSTANCE;
  }

  /** Finds the provider at first use. */
  private static final class Holder {
    static final HandleProvider INSTANCE =
        ServiceLoader.load(HandleProvider.class, HandleProvider.class.getClassLoader())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No HandleProvider in kindred-runtime."));
  }
}
