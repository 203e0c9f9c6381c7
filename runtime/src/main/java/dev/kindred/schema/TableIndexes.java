package dev.kindred.schema;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.spi.ConstraintMetadata;
import dev.kindred.spi.ConstraintNames;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Indexes and unique constraints of one entity's table, one for each list of columns. They are
 * declared by foreign keys, one-to-one relations, {@code @Unique}, {@code @UniqueTogether} and
 * {@code @Index}; a declared name takes precedence.
 */
final class TableIndexes {

  private final EntityMetadata<?> metadata;
  private final Map<List<Integer>, String> unique;
  private final Map<List<Integer>, String> others = new LinkedHashMap<>();

  TableIndexes(EntityMetadata<?> metadata, Dialect dialect) {
    this.metadata = metadata;
    this.unique = ConstraintNames.unique(metadata);
    metadata.forwardRelations().forEach(relation -> add(relation, dialect));
    metadata.constraints().forEach(this::add);
    others.keySet().removeAll(unique.keySet());
    others.remove(metadata.keyColumns());
  }

  private void add(ForwardRelation relation, Dialect dialect) {
    if (!relation.unique() && !dialect.ddl().indexesForeignKeys() && !leadsKey(relation)) {
      others.put(relation.columns(), ConstraintNames.index(relation));
    }
  }

  private void add(ConstraintMetadata constraint) {
    if (constraint instanceof ConstraintMetadata.Index each) {
      others.put(each.columns(), each.name());
    }
  }

  /** Returns whether the primary key's index starts with the columns of the foreign key. */
  private boolean leadsKey(ForwardRelation relation) {
    List<Integer> key = metadata.keyColumns();
    return key.size() >= relation.columns().size()
        && key.subList(0, relation.columns().size()).equals(relation.columns());
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
