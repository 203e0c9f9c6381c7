package dev.kindred.internal.loading.handle;

import dev.kindred.model.Many;
import java.util.List;
import java.util.Objects;

/** Handle of a to-many relation. */
abstract class LazyMany<T> extends LazyHandle implements Many<T> {

  private static final long serialVersionUID = 1;

  private LazyMany(HandleLoader loader) {
    super(loader);
  }

  static <T> LazyMany<T> of(Object reference, HandleLoader loader) {
    return reference instanceof Long number
        ? of((long) number, loader)
        : new OfObject<>(reference, loader);
  }

  static <T> LazyMany<T> of(long reference, HandleLoader loader) {
    return new OfLong<>(reference, loader);
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

  /** One whose reference is a number, which needs no object. */
  private static final class OfLong<T> extends LazyMany<T> {

    private static final long serialVersionUID = 1;

    private final transient long reference;

    OfLong(long reference, HandleLoader loader) {
      super(loader);
      this.reference = reference;
    }

    @Override
    public Object reference() {
      return reference;
    }
  }

  /** One with any other reference. */
  private static final class OfObject<T> extends LazyMany<T> {

    private static final long serialVersionUID = 1;

    private final transient Object reference;

    OfObject(Object reference, HandleLoader loader) {
      super(loader);
      this.reference = reference;
    }

    @Override
    public Object reference() {
      return reference;
    }
  }
}
