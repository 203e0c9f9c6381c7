package dev.kindred.internal.loading.handle;

import dev.kindred.error.NotLoadedException;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import dev.kindred.spi.RelationMetadata;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Loader of handles that were made from a key. It has no database, and its exceptions say what to
 * use instead.
 */
final class ReferenceLoader extends HandleLoader {

  /** Loaders of primary keys by entity, one for all keys of an entity. */
  private static final ClassValue<ReferenceLoader> OF_PRIMARY_KEY =
      new ClassValue<>() {
        @Override
        protected ReferenceLoader computeValue(Class<?> type) {
          return new ReferenceLoader(KeyColumns.of(EntityRegistry.of(type)));
        }
      };

  private final KeyColumns columns;

  private ReferenceLoader(KeyColumns columns) {
    this.columns = columns;
  }

  static ReferenceLoader ofPrimaryKey(EntityMetadata<?> target) {
    return OF_PRIMARY_KEY.get(target.type());
  }

  static ReferenceLoader of(KeyColumns columns) {
    return new ReferenceLoader(columns);
  }

  @Override
  public RelationMetadata relation() {
    throw new IllegalStateException("A handle that was made from a key has no relation.");
  }

  @Override
  KeyColumns columns() {
    return columns;
  }

  @Override
  protected void load(LazyHandle handle) {
    throw notLoaded(handle);
  }

  @Override
  protected int count(LazyHandle handle) {
    throw notLoaded(handle);
  }

  private NotLoadedException notLoaded(LazyHandle handle) {
    return new NotLoadedException(
        handle
            + " was made from a key and has no database to load from: use "
            + lookup(columns.metadata(), handle.reference())
            + ".");
  }

  private String lookup(EntityMetadata<?> target, Object key) {
    String lookups = target.metamodelName();
    return columns.equals(KeyColumns.of(target))
        ? lookups + ".get(db, " + key + ")"
        : lookups + ".objects(db).get(" + lookups + "." + attribute() + "().eq(" + key + "))";
  }

  private String attribute() {
    return columns.metadata().column(columns.columns().get(0)).attribute();
  }

  @Override
  Serializable serializedUnloaded(Object reference) {
    EntityMetadata<?> target = columns.metadata();
    return new SerializedReference(
        target.type(),
        new ArrayList<>(
            columns.columns().stream().map(column -> target.column(column).name()).toList()),
        new ArrayList<>(columns.parts(reference)));
  }

  /**
   * Serialized form of a handle that was made from a key.
   *
   * @param columns the names of the target's columns that hold the key
   */
  @SuppressWarnings("serial") // it can be serialized where the key can
  private record SerializedReference(Class<?> target, List<String> columns, List<Object> values)
      implements Serializable {

    private Object readResolve() {
      EntityMetadata<?> metadata = EntityRegistry.of(target);
      KeyColumns known =
          new KeyColumns(
              metadata, columns.stream().map(column -> position(metadata, column)).toList());
      return KeyOne.of(values.size() == 1 ? values.get(0) : metadata.composeKey(values), of(known));
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
