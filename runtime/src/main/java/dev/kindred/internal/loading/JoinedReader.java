package dev.kindred.internal.loading;

import dev.kindred.internal.loading.handle.HandleLoader;
import dev.kindred.internal.loading.handle.JoinedOne;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.model.One;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.RelationMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Reader of the entities that a relation joins to those of a result. Each is read once. Where the
 * handle of an entity can be the same in all rows, it is made once too. For one result and thread.
 */
final class JoinedReader {

  private final EntityReader<?> entities;
  private final @Nullable DistinctReader<One<?>> handles;
  private final @Nullable DistinctReader<?> distinct;

  private JoinedReader(
      EntityReader<?> entities,
      @Nullable DistinctReader<One<?>> handles,
      @Nullable DistinctReader<?> distinct) {
    this.entities = entities;
    this.handles = handles;
    this.distinct = distinct;
  }

  /**
   * Creates a reader.
   *
   * @param loader the loader of the relation's handles
   */
  static JoinedReader of(EntityReader<?> entities, HandleLoader loader) {
    RelationMetadata relation = loader.relation();
    boolean isRepeated = relation.reverse().toMany();
    if (sharesHandles(relation)) {
      return new JoinedReader(
          entities,
          entities.once(() -> new JoinedOne<>(entities.read(), loader), isRepeated),
          null);
    }
    return new JoinedReader(entities, null, entities.once(isRepeated));
  }

  /**
   * Returns whether rows can share handles: those of foreign keys, whose value is that of the key
   * that they refer to, in records, whose keys can't change.
   */
  private static boolean sharesHandles(RelationMetadata relation) {
    return relation instanceof ForwardRelation
        && relation.target().type().isRecord()
        && KeyColumns.of(relation).areExact();
  }

  /** Returns the shared handle of the row's entity; null if handles are not shared, or none is. */
  @Nullable One<?> handle() {
    return handles == null ? null : handles.read();
  }

  /** Returns the row's entity; null if there is none. */
  @Nullable Object entity() {
    if (distinct != null) {
      return distinct.read();
    }
    One<?> handle = handle();
    return handle == null ? null : handle.get();
  }

  /** Loads the fetched relations of the entities that were not joined. */
  void fetch() {
    entities.handles().fetch();
  }
}
