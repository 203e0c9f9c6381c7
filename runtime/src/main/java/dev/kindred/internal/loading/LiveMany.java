package dev.kindred.internal.loading;

import dev.kindred.model.Many;
import java.util.List;
import java.util.Objects;

/** The handle of a to-many relation that came from the database. */
final class LiveMany<T> extends OwnedHandle implements Many<T> {

  private static final long serialVersionUID = 1;

  LiveMany(Object reference, BatchLoadingGroup peers) {
    super(reference, peers);
  }

  @Override
  @SuppressWarnings("unchecked") // what is loaded is a list of the relation's own target
  public List<T> list() {
    return (List<T>) Objects.requireNonNull(load());
  }

  /** Counted, for all peers in one statement, where they are not loaded. */
  @Override
  public int size() {
    return isLoaded() ? list().size() : peers().count(this);
  }

  @Override
  public boolean isEmpty() {
    return size() == 0;
  }

  @Override
  public String toString() {
    return "Many[" + peers().relation() + " of " + reference() + "]";
  }
}
