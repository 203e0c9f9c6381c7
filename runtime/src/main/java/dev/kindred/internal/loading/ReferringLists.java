package dev.kindred.internal.loading;

import dev.kindred.internal.execution.RowReadException;
import dev.kindred.internal.loading.handle.LazyHandle;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeyMap;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists of the entities that refer to the same one by a foreign key. Rows that follow each other
 * mostly refer to the same, so that their list is not looked up again. For one result and thread.
 */
final class ReferringLists {

  private final ForwardRelation relation;
  private final EntityMetadata<Object> metadata;
  private final boolean isLong;
  private final KeyMap<List<Object>> lists;

  /** The list of the row before, where references are numbers. */
  private @Nullable List<Object> last;

  private long lastReference;

  /** The handle of the row before, which rows share that refer to the same entity. */
  private @Nullable Object lastHandle;

  @SuppressWarnings("unchecked") // the entities are those of the relation's source
  ReferringLists(ForwardRelation relation, KeyColumns keys) {
    List<Integer> columns = relation.columns();
    this.relation = relation;
    this.metadata = (EntityMetadata<Object>) relation.source();
    this.isLong = columns.size() == 1 && relation.source().holdsLongs(columns.get(0));
    this.lists = new KeyMap<>(keys);
  }

  /** Adds the entity of the row that a reader stands at. */
  void add(EntityReader<?> row, Object entity) {
    list(row, entity).add(entity);
  }

  private List<Object> list(EntityReader<?> row, Object entity) {
    return isLong
        ? listOfLong(row, entity)
        : list(row.reference(relation.columns(), relation.target()));
  }

  private List<Object> list(Object reference) {
    return lists.computeIfAbsent(reference, ArrayList::new);
  }

  private List<Object> listOfLong(EntityReader<?> row, Object entity) {
    Object handle = metadata.handle(entity, relation.index());
    List<Object> list = last;
    if (list != null && handle != null && handle == lastHandle) {
      return list;
    }
    long reference = number(row);
    if (list == null || reference != lastReference) {
      list = list(reference);
      last = list;
      lastReference = reference;
    }
    lastHandle = isOf(reference, handle) ? handle : null;
    return list;
  }

  /** Returns whether a handle is that of the row: an entity may have been given another one. */
  private static boolean isOf(long reference, @Nullable Object handle) {
    return handle instanceof LazyHandle lazy && lazy.reference().equals(reference);
  }

  private long number(EntityReader<?> row) {
    try {
      return row.results().getLong(row.position(relation.columns().get(0)));
    } catch (SQLException e) {
      throw new RowReadException(e);
    }
  }

  /** Returns the lists by reference. */
  KeyMap<List<Object>> lists() {
    return lists;
  }
}
