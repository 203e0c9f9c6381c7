package dev.kindred.internal.loading;

import dev.kindred.error.EntityNotFoundException;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForeignKeyHandle;
import dev.kindred.spi.ForwardRelation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The handle of a foreign key that came from the database. */
final class LiveOne<T> extends LazyHandle implements KeyedOne<T>, ForeignKeyHandle {

  private static final long serialVersionUID = 1;

  LiveOne(Object reference, BatchLoadingGroup peers) {
    super(reference, peers);
  }

  private ForwardRelation relation() {
    return (ForwardRelation) peers().relation();
  }

  @Override
  @SuppressWarnings("unchecked") // the mapper asks for handles of the relation's own target
  public EntityMetadata<T> target() {
    return (EntityMetadata<T>) relation().target();
  }

  @Override
  @SuppressWarnings("unchecked") // what is loaded is the relation's own target
  public T get() {
    Object entity = load();
    if (entity == null) {
      throw new EntityNotFoundException(
          relation() + " refers to " + target() + " " + key() + ", which is not there.");
    }
    return (T) entity;
  }

  @Override
  public boolean isPresent() {
    return load() != null;
  }

  @Override
  public KeyColumns columns() {
    return peers().columns();
  }

  @Override
  public Object key() {
    return reference();
  }

  @Override
  public List<Integer> knownColumns() {
    return relation().references();
  }

  @Override
  public List<?> knownValues() {
    return relation().decompose(reference());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return KeyedOne.equal(this, other);
  }

  @Override
  public int hashCode() {
    return KeyedOne.hash(this);
  }

  @Override
  public String toString() {
    return KeyedOne.describe(this);
  }
}
