package dev.kindred.lookup;

/**
 * A path whose last relation can lead to several rows.
 *
 * @param <R> the root entity
 * @param <T> the related entity
 * @param <P> the path's own type
 */
public interface ToMany<R, T, P extends EntityPath<R, T>> {

  /** There is a related row. */
  @SuppressWarnings("unchecked") // every one is generated as a subclass of its path
  default Condition<R> exists() {
    return Nodes.related((P) this);
  }

  /** There is no related row. */
  default Condition<R> isEmpty() {
    return exists().not();
  }
}
