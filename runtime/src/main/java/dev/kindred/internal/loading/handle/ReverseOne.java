package dev.kindred.internal.loading.handle;

import dev.kindred.spi.EntityMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Handle of a reverse one-to-one relation: whether there is an entity is known once it is loaded.
 */
abstract class ReverseOne<T> extends LazyOne<T> {

  private static final long serialVersionUID = 1;

  private ReverseOne(HandleLoader loader) {
    super(loader);
  }

  static <T> ReverseOne<T> of(Object reference, HandleLoader loader) {
    return reference instanceof Long number
        ? of((long) number, loader)
        : new OfObject<>(reference, loader);
  }

  static <T> ReverseOne<T> of(long reference, HandleLoader loader) {
    return new OfLong<>(reference, loader);
  }

  @Override
  @SuppressWarnings("unchecked") // the value is an entity of the relation's target
  public @Nullable Object key() {
    EntityMetadata<T> target = (EntityMetadata<T>) loader().relation().target();
    return find().map(target::key).orElse(null);
  }

  @Override
  public String toString() {
    return "One[" + loader().relation() + " of " + reference() + "]";
  }

  /** One whose reference is a number, which needs no object. */
  private static final class OfLong<T> extends ReverseOne<T> {

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
  private static final class OfObject<T> extends ReverseOne<T> {

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
