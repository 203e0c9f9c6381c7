package dev.kindred.internal.writing;

import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ManyToManyRelation;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many rows were deleted.
 *
 * @param byEntity of entities
 * @param byTable of all tables, join tables included, by the tables' names
 * @param byJoinTable of join tables alone
 */
public record DeletionCounts(
    Map<Class<?>, Integer> byEntity,
    Map<String, Integer> byTable,
    Map<String, Integer> byJoinTable) {

  /** Counts up. For one thread. */
  static final class Tally {

    private final Map<Class<?>, Integer> byEntity = new LinkedHashMap<>();
    private final Map<String, Integer> byTable = new LinkedHashMap<>();
    private final Map<String, Integer> byJoinTable = new LinkedHashMap<>();

    void entity(EntityMetadata<?> metadata, int rows) {
      add(byEntity, metadata.type(), rows);
      add(byTable, metadata.tableName(), rows);
    }

    void links(ManyToManyRelation link, int rows) {
      add(byJoinTable, link.joinTable().plainName(), rows);
      add(byTable, link.joinTable().plainName(), rows);
    }

    private static <K> void add(Map<K, Integer> counts, K of, int rows) {
      if (rows > 0) {
        counts.merge(of, rows, Integer::sum);
      }
    }

    DeletionCounts counts() {
      return new DeletionCounts(byEntity, byTable, byJoinTable);
    }
  }
}
