package dev.kindred.internal.loading.handle;

import dev.kindred.spi.EntityMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Handle of a reverse one-to-one relation: whether there is an entity is known once it is loaded.
 */
final class ReverseOne<T> extends LazyOne<T> {

  private static final long serialVersionUID = 1;

  ReverseOne(Object reference, HandleLoader loader) {
    super(reference, loader);
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
}
