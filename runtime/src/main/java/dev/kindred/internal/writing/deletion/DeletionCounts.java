package dev.kindred.internal.writing.deletion;

import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ManyToManyRelation;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Numbers of deleted rows.
 *
 * @param byEntity those of entities, by class
 * @param byTable those of all tables, join tables included, by the table's name
 * @param byJoinTable those of join tables alone, by the table's name
 */
public record DeletionCounts(
    Map<Class<?>, Integer> byEntity,
    Map<String, Integer> byTable,
    Map<String, Integer> byJoinTable) {

  /** Running counts. For one thread. */
  static final class Tally {

    private final Map<Class<?>, Integer> byEntity = new LinkedHashMap<>();
    private final Map<String, Integer> byTable = new LinkedHashMap<>();
    private final Map<String, Integer> byJoinTable = new LinkedHashMap<>();

    void rows(EntityMetadata<?> metadata, int rows) {
      add(byEntity, metadata.type(), rows);
      add(byTable, metadata.tableName(), rows);
    }

    void joinRows(ManyToManyRelation relation, int rows) {
      add(byJoinTable, relation.joinTable().plainName(), rows);
      add(byTable, relation.joinTable().plainName(), rows);
    }

    private static <K> void add(Map<K, Integer> counts, K key, int rows) {
      if (rows > 0) {
        counts.merge(key, rows, Integer::sum);
      }
    }

    DeletionCounts counts() {
      return new DeletionCounts(byEntity, byTable, byJoinTable);
    }
  }
}
