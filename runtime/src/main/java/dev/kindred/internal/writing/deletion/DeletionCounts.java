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
 * @param marked those of entities whose rows were only marked, by class
 */
public record DeletionCounts(
    Map<Class<?>, Integer> byEntity,
    Map<String, Integer> byTable,
    Map<String, Integer> byJoinTable,
    Map<Class<?>, Integer> marked) {

  /** No rows. */
  static final DeletionCounts NONE = new DeletionCounts(Map.of(), Map.of(), Map.of(), Map.of());

  /** Returns these counts and others. */
  DeletionCounts and(DeletionCounts others) {
    return new DeletionCounts(
        sum(byEntity, others.byEntity),
        sum(byTable, others.byTable),
        sum(byJoinTable, others.byJoinTable),
        sum(marked, others.marked));
  }

  private static <K> Map<K, Integer> sum(Map<K, Integer> some, Map<K, Integer> others) {
    Map<K, Integer> sum = new LinkedHashMap<>(some);
    others.forEach((key, rows) -> sum.merge(key, rows, Integer::sum));
    return sum;
  }

  /** Returns these counts for rows that are only marked. */
  DeletionCounts asMarks() {
    return new DeletionCounts(byEntity, byTable, byJoinTable, byEntity);
  }

  /** Running counts. For one thread. */
  static final class Tally {

    private final Map<Class<?>, Integer> byEntity = new LinkedHashMap<>();
    private final Map<String, Integer> byTable = new LinkedHashMap<>();
    private final Map<String, Integer> byJoinTable = new LinkedHashMap<>();
    private final Map<Class<?>, Integer> marked = new LinkedHashMap<>();

    void marked(EntityMetadata<?> metadata, int rows) {
      rows(metadata, rows);
      add(marked, metadata.type(), rows);
    }

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
      return new DeletionCounts(byEntity, byTable, byJoinTable, marked);
    }
  }
}
