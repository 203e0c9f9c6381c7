package dev.kindred.internal.loading.handle;

import dev.kindred.model.One;
import java.util.Optional;

/** Lazy handle of a to-one relation. */
abstract class LazyOne<T> extends LazyHandle implements One<T> {

  private static final long serialVersionUID = 1;

  LazyOne(HandleLoader loader) {
    super(loader);
  }

  @Override
  @SuppressWarnings("unchecked") // the value is an entity of the relation's target
  public final T get() {
    Object entity = load();
    if (entity == null) {
      throw loader().notFound(reference());
    }
    return (T) entity;
  }

  @Override
  @SuppressWarnings("unchecked") // the value is an entity of the relation's target
  public final Optional<T> find() {
    return Optional.ofNullable((T) load());
  }

  @Override
  public boolean isPresent() {
    return load() != null;
  }
}
