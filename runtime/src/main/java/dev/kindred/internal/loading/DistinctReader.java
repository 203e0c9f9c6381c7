package dev.kindred.internal.loading;

import dev.kindred.internal.execution.ColumnReader;
import dev.kindred.internal.execution.RowReadException;
import dev.kindred.internal.loading.handle.HandleLoader;
import dev.kindred.internal.loading.handle.JoinedOne;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeyMap;
import dev.kindred.model.One;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.RelationMetadata;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reader of entities that several rows of a result can have, such as those that a relation joins:
 * each is read once. Where the handle of an entity can be the same in all rows, it is made once
 * too. For one result and thread.
 */
final class DistinctReader {

  private final EntityReader<?> entities;

  /** Loader of the handles that rows share; null if each row has its own. */
  private final @Nullable HandleLoader sharing;

  private final boolean isRepeated;

  /** Position in the result of a key that is a long; 0 for other keys, which have a reader. */
  private final int positionOfLong;

  private final @Nullable ColumnReader key;

  /** What was read last, since rows of the same entity often follow each other. */
  private @Nullable Object last;

  private long lastKey;

  /** All that was read, by key; null as long as that is one entity, or if no two rows share one. */
  private @Nullable LongMap<Object> byLong;

  private final @Nullable KeyMap<Object> byKey;

  private DistinctReader(
      EntityReader<?> entities, @Nullable HandleLoader sharing, boolean isRepeated) {
    EntityMetadata<?> metadata = entities.handles().metadata();
    List<Integer> columns = metadata.keyColumns();
    boolean isLong = columns.size() == 1 && metadata.holdsLongs(columns.get(0));
    this.entities = entities;
    this.sharing = sharing;
    this.isRepeated = isRepeated;
    this.positionOfLong = isLong ? entities.position(columns.get(0)) : 0;
    this.key = isLong ? null : entities.key();
    this.byKey = isRepeated && !isLong ? new KeyMap<>(KeyColumns.of(metadata)) : null;
  }

  /**
   * Creates a reader.
   *
   * @param isRepeated whether several rows can have the same entity
   */
  static DistinctReader of(EntityReader<?> entities, boolean isRepeated) {
    return new DistinctReader(entities, null, isRepeated);
  }

  /**
   * Creates a reader of the entities that a relation joins.
   *
   * @param loader the loader of the relation's handles
   * @param isKnown whether the values of handles are known before, so that none are shared
   */
  static DistinctReader of(EntityReader<?> entities, HandleLoader loader, boolean isKnown) {
    RelationMetadata relation = loader.relation();
    boolean shares = !isKnown && sharesHandles(relation);
    return new DistinctReader(entities, shares ? loader : null, relation.reverse().toMany());
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
  @Nullable One<?> handle(ResultSet results) {
    return sharing == null ? null : (One<?>) read(results);
  }

  /** Returns the row's entity, the same instance for the same key; null where its key is NULL. */
  @Nullable Object entity() {
    Object read = read(entities.results());
    return sharing == null || read == null ? read : ((One<?>) read).get();
  }

  private @Nullable Object read(ResultSet results) {
    try {
      return key == null ? ofLong(results) : ofKey(key.composed());
    } catch (SQLException e) {
      throw new RowReadException(e);
    }
  }

  private @Nullable Object ofLong(ResultSet results) throws SQLException {
    long value = results.getLong(positionOfLong);
    if (value == 0 && results.wasNull()) {
      return null;
    }
    if (last != null && value == lastKey && isRepeated) {
      return last;
    }
    Object found = isRepeated ? repeated(value) : made();
    lastKey = value;
    last = found;
    return found;
  }

  private Object repeated(long value) {
    Object known = byLong == null ? null : byLong.get(value);
    if (known != null) {
      return known;
    }
    Object made = made();
    if (last != null) {
      others().put(value, made);
    }
    return made;
  }

  /** Returns the map; begins it with the first entity, once there is another. */
  private LongMap<Object> others() {
    LongMap<Object> map = byLong;
    if (map == null) {
      map = new LongMap<>();
      map.put(lastKey, Objects.requireNonNull(last));
      byLong = map;
    }
    return map;
  }

  private @Nullable Object ofKey(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    return byKey == null ? made() : byKey.computeIfAbsent(value, this::made);
  }

  private Object made() {
    return sharing == null ? entities.read() : new JoinedOne<>(entities.read(), sharing);
  }

  /** Loads the fetched relations of the entities that were not joined. */
  void fetch() {
    entities.handles().fetch();
  }
}
