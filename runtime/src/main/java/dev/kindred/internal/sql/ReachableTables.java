package dev.kindred.internal.sql;

import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ManyToManyRelation;
import dev.kindred.spi.RelationMetadata;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names of the tables that an entity's paths can lead to, found once for each entity: in a large
 * model these are most of its tables. Names are in lower case and without schema. Thread-safe.
 */
final class ReachableTables {

  private final Map<EntityMetadata<?>, Set<String>> byEntity = new ConcurrentHashMap<>();

  /** Sets by themselves: entities that lead to each other have the same one. */
  private final Map<Set<String>, Set<String>> sets = new ConcurrentHashMap<>();

  /** Returns the names of an entity's table and of all tables that its paths can lead to. */
  Set<String> of(EntityMetadata<?> metadata) {
    Set<String> known = byEntity.get(metadata);
    return known == null ? find(metadata) : known;
  }

  private Set<String> find(EntityMetadata<?> metadata) {
    Set<String> names = new HashSet<>();
    add(metadata, new HashSet<>(), names);
    Set<String> found = Set.copyOf(names);
    Set<String> same = sets.putIfAbsent(found, found);
    Set<String> kept = same == null ? found : same;
    byEntity.put(metadata, kept);
    return kept;
  }

  private static void add(
      EntityMetadata<?> metadata, Set<EntityMetadata<?>> entities, Set<String> names) {
    if (entities.add(metadata)) {
      names.add(normalized(metadata.table().getName()));
      for (RelationMetadata relation : metadata.relations()) {
        if (relation instanceof ManyToManyRelation manyToMany) {
          names.add(normalized(manyToMany.joinTable().plainName()));
        }
        add(relation.target(), entities, names);
      }
    }
  }

  /** Returns a name in the form in which names are compared. */
  static String normalized(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
