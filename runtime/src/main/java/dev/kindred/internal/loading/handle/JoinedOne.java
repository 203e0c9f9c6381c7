package dev.kindred.internal.loading.handle;

import dev.kindred.internal.query.KeyColumns;
import dev.kindred.model.One;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForeignKeyHandle;
import java.util.List;
import java.util.Optional;

/**
 * Handle of a foreign key with the entity that a query has joined. It keeps no key of its own: that
 * of the entity, which can't change, is the same.
 */
public final class JoinedOne<T> extends Handle implements One<T>, ForeignKeyHandle {

  private static final long serialVersionUID = 1;

  private final transient T entity;
  private final transient HandleLoader loader;

  /** Creates a handle; the loader has the relation. */
  public JoinedOne(T entity, HandleLoader loader) {
    this.entity = entity;
    this.loader = loader;
  }

  private KeyColumns columns() {
    return loader.columns();
  }

  @Override
  public EntityMetadata<?> target() {
    return columns().metadata();
  }

  @Override
  public T get() {
    return entity;
  }

  @Override
  public Optional<T> find() {
    return Optional.of(entity);
  }

  @Override
  public boolean isPresent() {
    return true;
  }

  @Override
  public boolean isLoaded() {
    return true;
  }

  @Override
  public Object key() {
    return columns().key(knownValues());
  }

  @Override
  public List<Integer> knownColumns() {
    return columns().columns();
  }

  @Override
  public List<?> knownValues() {
    return values(target(), entity);
  }

  @SuppressWarnings("unchecked") // the entity is the target's
  private <E> List<?> values(EntityMetadata<E> metadata, Object target) {
    return knownColumns().stream().map(column -> metadata.value((E) target, column)).toList();
  }

  @Override
  Identity identity() {
    return new Identity(target(), columns().identity(key()));
  }

  @SuppressWarnings("serial") // serialization looks for it
  private Object writeReplace() {
    return SerializedHandle.loaded(loader.relation(), key(), entity);
  }

  @Override
  public String toString() {
    return "One[" + target() + " " + key() + "]";
  }
}
