package dev.kindred.internal.loading;

import dev.kindred.error.EntityNotFoundException;
import dev.kindred.model.One;
import dev.kindred.spi.EntityMetadata;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The handle of the reverse side of a one-to-one; only loading tells whether there is a row. */
final class ReverseOne<T> extends OwnedHandle implements One<T> {

  private static final long serialVersionUID = 1;

  ReverseOne(Object reference, BatchLoadingGroup peers) {
    super(reference, peers);
  }

  @Override
  public T get() {
    return find()
        .orElseThrow(
            () ->
                new EntityNotFoundException(
                    "There is no " + peers().relation() + " for " + reference() + "."));
  }

  @Override
  @SuppressWarnings("unchecked") // what is loaded is the relation's own target
  public Optional<T> find() {
    return Optional.ofNullable((T) load());
  }

  @Override
  public boolean isPresent() {
    return load() != null;
  }

  @Override
  @SuppressWarnings("unchecked") // the mapper asks for handles of the relation's own target
  public @Nullable Object key() {
    EntityMetadata<T> target = (EntityMetadata<T>) peers().relation().target();
    return find().map(target::key).orElse(null);
  }

  @Override
  public String toString() {
    return "One[" + peers().relation() + " of " + reference() + "]";
  }
}
