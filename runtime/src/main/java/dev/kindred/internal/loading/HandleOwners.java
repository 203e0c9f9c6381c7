package dev.kindred.internal.loading;

import dev.kindred.internal.query.KeyColumns;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.RelationMetadata;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entities of one result, as those that carry the handles of one relation. An instance may have
 * been given another handle, or another key, since it was read: that is nothing to do with these.
 */
final class HandleOwners {

  private final RelationMetadata relation;
  private final EntityMetadata<Object> metadata;
  private final List<?> entities;

  /** Where the handle was that was asked for last: most are asked for in their order. */
  private volatile int last;

  @SuppressWarnings("unchecked") // the entities are those of the relation's owner
  HandleOwners(RelationMetadata relation, List<?> entities) {
    this.relation = relation;
    this.metadata = (EntityMetadata<Object>) relation.source();
    this.entities = entities;
  }

  /** The handles of a group that are not loaded. */
  List<LazyHandle> unloaded(BatchLoadingGroup peers) {
    List<LazyHandle> unloaded = new ArrayList<>();
    for (Object entity : entities) {
      if (handle(entity) instanceof LazyHandle handle && handle.isUnloadedAmong(peers)) {
        unloaded.add(handle);
      }
    }
    return unloaded;
  }

  /**
   * A handle, and those of its peers that are not loaded: the ones behind it, then those before it.
   *
   * @param limit how many different references they may have
   */
  BatchRequest waiting(LazyHandle asked, int limit) {
    BatchRequest waiting = new BatchRequest(KeyColumns.of(relation));
    int first = position(asked);
    if (first < 0) {
      waiting.add(asked, null);
    } else {
      last = first;
      collect(waiting, asked.peers(), first, limit);
    }
    return waiting;
  }

  private void collect(BatchRequest waiting, BatchLoadingGroup peers, int first, int limit) {
    int met = 0;
    for (; met < entities.size() && waiting.size() < limit; met++) {
      Object entity = entities.get((first + met) % entities.size());
      if (handle(entity) instanceof LazyHandle handle && handle.isUnloadedAmong(peers)) {
        waiting.add(handle, leadsBack(waiting, handle, entity) ? entity : null);
      }
    }
    waiting.everybody(met == entities.size());
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
    return metadata.handle(entity, relation.index());
  }

  /** Whether what the handle stands for leads back to the entity. */
  private boolean leadsBack(BatchRequest waiting, LazyHandle handle, Object entity) {
    if (!relation.isBidirectional()) {
      return false;
    }
    Object reference = relation.referenceOf(column -> metadata.value(entity, column));
    return reference != null && waiting.owners().columns().areEqual(handle.reference(), reference);
  }
}
