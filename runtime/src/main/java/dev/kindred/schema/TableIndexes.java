package dev.kindred.schema;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.spi.ConstraintMetadata;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Indexes and unique constraints of one entity's table, one for each list of columns. They are
 * declared by foreign keys, one-to-one relations, {@code @Unique}, {@code @UniqueTogether} and
 * {@code @Index}; a declared name takes precedence.
 */
final class TableIndexes {

  private final EntityMetadata<?> metadata;
  private final Map<List<Integer>, String> unique = new LinkedHashMap<>();
  private final Map<List<Integer>, String> others = new LinkedHashMap<>();

  TableIndexes(EntityMetadata<?> metadata, Dialect dialect) {
    this.metadata = metadata;
    metadata.forwardRelations().forEach(relation -> add(relation, dialect));
    metadata.constraints().forEach(this::add);
    unique.remove(metadata.keyColumns());
    others.keySet().removeAll(unique.keySet());
    others.remove(metadata.keyColumns());
  }

  private void add(ForwardRelation relation, Dialect dialect) {
    if (relation.unique()) {
      unique.put(relation.columns(), name("uq_", relation));
    } else if (!dialect.ddl().indexesForeignKeys() && !leadsKey(relation)) {
      others.put(relation.columns(), name("ix_", relation));
    }
  }

  private void add(ConstraintMetadata constraint) {
    if (constraint instanceof ConstraintMetadata.Unique each) {
      unique.put(each.columns(), each.name());
    } else if (constraint instanceof ConstraintMetadata.Index each) {
      others.put(each.columns(), each.name());
    }
  }

  /** Returns whether the primary key's index starts with the columns of the foreign key. */
  private boolean leadsKey(ForwardRelation relation) {
    List<Integer> key = metadata.keyColumns();
    return key.size() >= relation.columns().size()
        && key.subList(0, relation.columns().size()).equals(relation.columns());
  }

  private String name(String prefix, ForwardRelation relation) {
    return relation.columns().stream()
        .map(column -> metadata.column(column).name())
        .collect(Collectors.joining("_", prefix + metadata.tableName() + "_", ""));
  }

  /** Returns the names of the unique constraints by columns, without the primary key. */
  Map<List<Integer>, String> unique() {
    return unique;
  }

  /** Returns the names of the other indexes by columns. */
  Map<List<Integer>, String> others() {
    return others;
  }
}
