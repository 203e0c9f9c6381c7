package dev.kindred.internal.loading;

import dev.kindred.error.NotLoadedException;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import dev.kindred.spi.ForeignKeyHandle;
import dev.kindred.spi.ForwardRelation;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A handle that was made from a key: nothing is loaded, and there is no database to load from. */
public final class ReferenceOne<T> implements KeyedOne<T>, ForeignKeyHandle {

  private static final long serialVersionUID = 1;

  private final transient EntityMetadata<T> target;
  private final transient List<Integer> columns;
  private final transient Object key;

  /** A handle on the entity of this key. */
  public ReferenceOne(EntityMetadata<T> target, Object key) {
    this(target, target.keyColumns(), key);
  }

  /** A handle on the entity that a relation with this value refers to. */
  @SuppressWarnings("unchecked") // whoever reads the relation asks for its own target
  public ReferenceOne(ForwardRelation relation, Object reference) {
    this((EntityMetadata<T>) relation.target(), relation.references(), reference);
  }

  private ReferenceOne(EntityMetadata<T> target, List<Integer> columns, Object key) {
    this.target = target;
    this.columns = columns;
    this.key = key;
  }

  @Override
  public EntityMetadata<T> target() {
    return target;
  }

  @Override
  public T get() {
    throw new NotLoadedException(
        this
            + " was made from a key and has no database to load from: use "
            + target.lookups()
            + "."
            + lookup()
            + ".");
  }

  private String lookup() {
    return columns.equals(target.keyColumns())
        ? "get(db, " + key + ")"
        : "objects(db).get(" + target.lookups() + "." + attribute() + "().eq(" + key + "))";
  }

  private String attribute() {
    return target.column(columns.get(0)).attribute();
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
  public KeyColumns columns() {
    return new KeyColumns(target, columns);
  }

  @Override
  public List<Integer> knownColumns() {
    return columns;
  }

  @Override
  public List<?> knownValues() {
    return columns.size() == 1 ? List.of(key) : target.decomposeKey(key);
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

  private Object writeReplace() {
    return new SerializedReference(
        target.type(),
        columns.stream().map(column -> target.column(column).name()).toList(),
        new ArrayList<>(knownValues()));
  }

  /** It is never read: what was written is a {@link SerializedReference}. */
  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("A reference is read from its SerializedReference only.");
  }

  /**
   * The serialized form.
   *
   * @param columns the names of the columns whose values are known
   */
  @SuppressWarnings("serial") // it can be serialized where the key can
  private record SerializedReference(Class<?> target, List<String> columns, List<Object> values)
      implements Serializable {

    private Object readResolve() {
      EntityMetadata<?> metadata = EntityRegistry.of(target);
      return new ReferenceOne<>(
          metadata,
          columns.stream().map(column -> position(metadata, column)).toList(),
          columns.size() == 1 ? values.get(0) : metadata.composeKey(values));
    }

    private static int position(EntityMetadata<?> metadata, String column) {
      return IntStream.range(0, metadata.columns().size())
          .filter(i -> metadata.column(i).name().equals(column))
          .findFirst()
          .orElseThrow(
              () -> new IllegalStateException(metadata + " has no column " + column + "."));
    }
  }
}
