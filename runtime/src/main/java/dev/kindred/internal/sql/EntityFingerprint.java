package dev.kindred.internal.sql;

import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.ManyToManyRelation;
import dev.kindred.spi.RelationMetadata;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Fingerprint of all that the SQL of an entity's statements depends on: the names and types of its
 * table, its columns and its relations. It is the same in each JVM.
 */
final class EntityFingerprint {

  /** The offset and the prime of FNV-1a, a hash of 64 bits. */
  private static final long OFFSET = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

  private long hash = OFFSET;

  private EntityFingerprint() {}

  /**
   * Returns the fingerprints of entities and of all that relations lead to from them, by the names
   * of their classes: a statement's aliases avoid the names of their tables.
   */
  static Map<String, Long> reachable(Collection<EntityMetadata<?>> entities) {
    Map<String, Long> fingerprints = new TreeMap<>(Comparator.naturalOrder());
    entities.forEach(entity -> add(entity, fingerprints));
    return fingerprints;
  }

  private static void add(EntityMetadata<?> entity, Map<String, Long> fingerprints) {
    String name = entity.type().getName();
    if (!fingerprints.containsKey(name)) {
      fingerprints.put(name, of(entity));
      for (RelationMetadata relation : entity.relations()) {
        add(relation.target(), fingerprints);
      }
    }
  }

  /** Returns the fingerprint of an entity alone. */
  static long of(EntityMetadata<?> entity) {
    EntityFingerprint fingerprint = new EntityFingerprint();
    fingerprint.add(entity.schemaInSql());
    fingerprint.add(entity.nameInSql());
    for (ColumnMetadata column : entity.columns()) {
      fingerprint.column(column);
    }
    for (RelationMetadata relation : entity.relations()) {
      fingerprint.relation(relation);
    }
    return fingerprint.hash;
  }

  private void column(ColumnMetadata column) {
    add(column.nameInSql());
    type(column.type());
    add(column.size().length());
    add(column.size().precision());
    add(column.size().scale());
    add(column.nullable());
    add(column.key());
    add(column.generation());
  }

  private void type(ColumnType<?> type) {
    add(type.kind());
    add(type.databaseType());
    add(type.isDatabaseEnum());
    if (type.element() != null) {
      type(type.element());
    }
  }

  private void relation(RelationMetadata relation) {
    add(relation.target().type().getName());
    if (relation instanceof ForwardRelation forward) {
      add(forward.columns());
      add(forward.references());
      add(forward.optional());
      add(forward.unique());
    } else if (relation instanceof ManyToManyRelation through) {
      add(through.joinTable());
    } else {
      add(relation.reverse().index());
    }
  }

  /** Adds a value by its text, which is the same in each JVM. */
  private void add(@Nullable Object value) {
    String text = Objects.toString(value);
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    hash = (hash ^ '\n') * PRIME;
  }
}
