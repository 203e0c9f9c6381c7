package dev.kindred.internal.loading.handle;

import dev.kindred.internal.query.KeyColumns;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForeignKeyHandle;
import java.util.List;

/** Handle with the key of its entity: of a foreign key, or made from a key. */
final class KeyOne<T> extends LazyOne<T> implements ForeignKeyHandle {

  private static final long serialVersionUID = 1;

  KeyOne(Object key, HandleLoader loader) {
    super(key, loader);
  }

  private KeyColumns columns() {
    return loader().columns();
  }

  @Override
  public EntityMetadata<?> target() {
    return columns().metadata();
  }

  /** Returns true for a handle that was made from a key and can't load: the key is all it has. */
  @Override
  public boolean isPresent() {
    return loader() instanceof ReferenceLoader || super.isPresent();
  }

  @Override
  public Object key() {
    return reference();
  }

  @Override
  public List<Integer> knownColumns() {
    return columns().columns();
  }

  @Override
  public List<?> knownValues() {
    return columns().parts(reference());
  }

  @Override
  Identity identity() {
    return new Identity(target(), columns().identity(reference()));
  }

  @Override
  public String toString() {
    return "One[" + target() + " " + key() + "]";
  }
}
