package dev.kindred.internal.writing.deletion;

import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeySet;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.spi.EntityMetadata;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All rows that a delete takes, by entity. For one thread. */
final class CollectedRows {

  private final Map<EntityMetadata<?>, EntityRows> byEntity = new LinkedHashMap<>();

  /** Creates the collected rows of entities that are in the order of deletion. */
  CollectedRows(Collection<EntityRows> entities) {
    entities.forEach(each -> byEntity.put(each.metadata(), each));
  }

  /** Returns the rows of each entity, in the order of deletion. */
  Collection<EntityRows> entities() {
    return Collections.unmodifiableCollection(byEntity.values());
  }

  /** Returns the keys of an entity's rows; empty unless the entity is tracked. */
  KeySet trackedKeys(EntityMetadata<?> metadata) {
    EntityRows rows = byEntity.get(metadata);
    return rows == null ? new KeySet(KeyColumns.of(metadata)) : rows.trackedKeys();
  }

  /** Returns the predicate that a row of an entity is one of these. */
  PredicateNode contains(EntityMetadata<?> metadata) {
    EntityRows rows = byEntity.get(metadata);
    return rows == null ? PredicateNode.or(List.of()) : rows.contains();
  }
}
