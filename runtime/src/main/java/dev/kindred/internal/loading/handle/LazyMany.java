package dev.kindred.internal.loading.handle;

import dev.kindred.model.Many;
import java.util.List;
import java.util.Objects;

/** Handle of a to-many relation. */
final class LazyMany<T> extends LazyHandle implements Many<T> {

  private static final long serialVersionUID = 1;

  LazyMany(Object reference, HandleLoader loader) {
    super(reference, loader);
  }

  @Override
  @SuppressWarnings("unchecked") // the value is a list of the relation's target
  public List<T> list() {
    return (List<T>) Objects.requireNonNull(load());
  }

  /** Returns the number of entities, which is counted for the whole group where it isn't loaded. */
  @Override
  public int size() {
    return isLoaded() ? list().size() : loader().count(this);
  }

  @Override
  public boolean isEmpty() {
    return size() == 0;
  }

  @Override
  public String toString() {
    return "Many[" + loader().relation() + " of " + reference() + "]";
  }
}
