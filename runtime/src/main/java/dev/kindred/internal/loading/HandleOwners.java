package dev.kindred.internal.loading;

import dev.kindred.internal.loading.handle.HandleLoader;
import dev.kindred.internal.loading.handle.LazyHandle;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.SelectionNode;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.RelationMetadata;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Entities of one result that have the handles of one relation, or value objects that were selected
 * without their entities. An entity may have been given another handle since it was read, which
 * does not belong to the group, or another key.
 */
final class HandleOwners {

  private final RelationMetadata relation;
  private final EntityMetadata<Object> metadata;
  private final List<?> entities;
  private final SelectionNode.@Nullable Embedded selected;

  /** Position of the handle that was loaded last: most are loaded in their order. */
  private volatile int last;

  /**
   * Creates the owners of handles.
   *
   * @param entities entities, or value objects
   * @param selected the value objects' place in the selection; null for entities
   */
  @SuppressWarnings("unchecked") // the entities are those of the relation's source
  HandleOwners(
      RelationMetadata relation, List<?> entities, SelectionNode.@Nullable Embedded selected) {
    this.relation = relation;
    this.metadata = (EntityMetadata<Object>) relation.source();
    this.entities = entities;
    this.selected = selected;
  }

  /** Returns the handles of a group that are not loaded. */
  List<LazyHandle> unloaded(BatchLoadingGroup group) {
    List<LazyHandle> unloaded = new ArrayList<>();
    for (Object entity : entities) {
      if (handle(entity) instanceof LazyHandle handle && isUnloaded(handle, group)) {
        unloaded.add(handle);
      }
    }
    return unloaded;
  }

  private static boolean isUnloaded(LazyHandle handle, HandleLoader group) {
    return handle.loader() == group && !handle.isLoaded();
  }

  /**
   * Returns a request for a handle and for those of its group that are not loaded: the ones behind
   * it, then those before it.
   *
   * @param limit the most different references of a request
   */
  BatchRequest request(LazyHandle handle, int limit) {
    BatchRequest request = new BatchRequest(KeyColumns.of(relation));
    int first = position(handle);
    if (first < 0) {
      request.add(handle, null);
    } else {
      last = first;
      collect(request, handle.loader(), first, limit);
    }
    return request;
  }

  private void collect(BatchRequest request, HandleLoader group, int first, int limit) {
    int visited = 0;
    for (; visited < entities.size() && request.size() < limit; visited++) {
      Object entity = entities.get((first + visited) % entities.size());
      if (handle(entity) instanceof LazyHandle handle && isUnloaded(handle, group)) {
        request.add(handle, isSource(request, handle, entity) ? entity : null);
      }
    }
    request.setLast(visited == entities.size());
  }

  private int position(LazyHandle handle) {
    int size = entities.size();
    for (int i = 0; i < size; i++) {
      int at = (last + i) % size;
      if (handle(entities.get(at)) == handle) {
        return at;
      }
    }
    return -1;
  }

  private @Nullable Object handle(Object entity) {
    return selected == null
        ? metadata.handle(entity, relation.index())
        : selected.handle(entity, relation);
  }

  /** Returns whether the loaded entity has a handle for the entity that loads it. */
  private boolean isSource(BatchRequest request, LazyHandle handle, Object entity) {
    if (selected != null || !relation.isBidirectional()) {
      return false;
    }
    Object reference = relation.referenceOf(column -> metadata.value(entity, column));
    return reference != null && request.sources().columns().areEqual(handle.reference(), reference);
  }
}
