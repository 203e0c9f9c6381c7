package dev.kindred.model;

import dev.kindred.stability.ForGeneratedCode;
import java.util.ServiceLoader;

/** Makes handles; provided by the runtime, so that this package stays free of what loads them. */
@ForGeneratedCode
public abstract class HandleProvider {

  /** For the runtime's own provider. */
  protected HandleProvider() {}

  /** A handle that holds an entity, saved or not. */
  public abstract <T> One<T> holding(T entity);

  /** The empty handle. */
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
