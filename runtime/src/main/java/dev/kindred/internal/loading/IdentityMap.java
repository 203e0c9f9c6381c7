package dev.kindred.internal.loading;

import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeyMap;
import dev.kindred.internal.query.SelectionNode;
import dev.kindred.model.FetchMode;
import dev.kindred.spi.EntityMetadata;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Entities of one result, by their key: one row is one instance, in whichever columns and lists of
 * the result it is. For one thread.
 */
final class IdentityMap {

  private final RelationBatchLoader relations;
  private final KnownParents parents;
  private final FetchMode mode;
  private final Map<EntityMetadata<?>, ResultHandles> handles = new HashMap<>();
  private final Map<EntityMetadata<?>, KeyMap<Object>> byKey = new HashMap<>();

  IdentityMap(RelationBatchLoader relations, KnownParents parents, FetchMode mode) {
    this.relations = relations;
    this.parents = parents;
    this.mode = mode;
  }

  /** Returns the handles of all entities with the same metadata. */
  ResultHandles handles(EntityMetadata<?> metadata) {
    return handles.computeIfAbsent(
        metadata, m -> new ResultHandles(m, relations, parents, FetchContext.lazily(mode)));
  }

  /** Returns the handles of the value objects at one place of a selection. */
  ResultHandles handles(SelectionNode.Embedded selected) {
    return ResultHandles.ofSelected(selected, relations, parents, FetchContext.lazily(mode));
  }

  /** Returns the entity with a key; reads it if it has not been read yet. */
  Object entity(EntityMetadata<?> metadata, Object key, Supplier<?> read) {
    return byKey
        .computeIfAbsent(metadata, m -> new KeyMap<>(KeyColumns.of(m)))
        .computeIfAbsent(key, read);
  }
}
