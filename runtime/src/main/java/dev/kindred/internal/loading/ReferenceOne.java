package dev.kindred.internal.loading;

import dev.kindred.error.NotLoadedException;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.KeyedHandle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A handle that was made from a key: nothing is loaded, and there is no database to load from. */
public final class ReferenceOne<T> implements KeyedOne<T>, KeyedHandle {

  private final EntityModel<T> target;
  private final Object key;

  /** A handle on the entity of this key. */
  public ReferenceOne(EntityModel<T> target, Object key) {
    this.target = target;
    this.key = key;
  }

  @Override
  public EntityModel<T> target() {
    return target;
  }

  @Override
  public T get() {
    throw new NotLoadedException(
        this
            + " was made from a key and has no database to load from: use "
            + target.name()
            + "_.get(db, "
            + key
            + ").");
  }

  @Override
  public boolean isPresent() {
    return true;
  }

  @Override
  public boolean isLoaded() {
    return false;
  }

  @Override
  public Object key() {
    return key;
  }

  @Override
  public List<Integer> knownColumns() {
    return target.keyColumns();
  }

  @Override
  public List<?> knownValues() {
    return target.decomposeKey(key);
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
