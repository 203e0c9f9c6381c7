package dev.kindred.internal.loading;

import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeyMap;
import dev.kindred.model.FetchMode;
import dev.kindred.spi.EntityMetadata;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The entities of one result, whichever columns and lists of it they stand in: one row is one
 * instance, and their handles load together. For one thread.
 */
final class IdentityMap {

  private final RelationBatchLoader peers;
  private final KnownParents owners;
  private final FetchMode mode;
  private final Map<EntityMetadata<?>, ResultHandles> handles = new HashMap<>();
  private final Map<EntityMetadata<?>, KeyMap<Object>> known = new HashMap<>();

  IdentityMap(RelationBatchLoader peers, KnownParents owners, FetchMode mode) {
    this.peers = peers;
    this.owners = owners;
    this.mode = mode;
  }

  /** Makes the handles of a kind's entities. */
  ResultHandles handles(EntityMetadata<?> metadata) {
    return handles.computeIfAbsent(
        metadata, m -> new ResultHandles(m, peers, owners, FetchContext.lazily(m, mode), null));
  }

  /** The entity of a row; read where it is not known yet. */
  Object entity(EntityMetadata<?> metadata, Object key, Supplier<?> read) {
    return known
        .computeIfAbsent(metadata, m -> new KeyMap<>(KeyColumns.of(m)))
        .computeIfAbsent(key, read);
  }
}
