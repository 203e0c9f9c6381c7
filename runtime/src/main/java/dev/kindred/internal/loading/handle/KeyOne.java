package dev.kindred.internal.loading.handle;

import dev.kindred.internal.query.KeyColumns;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForeignKeyHandle;
import java.util.List;

/** Handle with the key of its entity: of a foreign key, or made from a key. */
abstract class KeyOne<T> extends LazyOne<T> implements ForeignKeyHandle {

  private static final long serialVersionUID = 1;

  private KeyOne(HandleLoader loader) {
    super(loader);
  }

  static <T> KeyOne<T> of(Object reference, HandleLoader loader) {
    return reference instanceof Long number
        ? of((long) number, loader)
        : new OfObject<>(reference, loader);
  }

  static <T> KeyOne<T> of(long reference, HandleLoader loader) {
    return new OfLong<>(reference, loader);
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

  /** One whose reference is a number, which needs no object. */
  private static final class OfLong<T> extends KeyOne<T> {

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
  private static final class OfObject<T> extends KeyOne<T> {

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
