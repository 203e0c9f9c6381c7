package dev.kindred.spi;

import dev.kindred.stability.ForGeneratedCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Attributes of the columns of an entity. A column belongs to one, and relations can share it: its
 * metadata has the name of the one that it belongs to.
 */
@ForGeneratedCode
public final class ColumnSharing {

  private final @Nullable ForwardRelation[] owners;
  private final List<List<ForwardRelation>> relations;
  private final List<Integer> columns;

  ColumnSharing(EntityMetadata<?> metadata) {
    this.owners = new ForwardRelation[metadata.columns().size()];
    for (ForwardRelation relation : metadata.forwardRelations()) {
      for (int column : relation.columns()) {
        if (metadata.column(column).attribute().equals(relation.name())) {
          owners[column] = relation;
        }
      }
    }
    List<List<ForwardRelation>> all = new ArrayList<>();
    List<Integer> shared = new ArrayList<>();
    for (int column = 0; column < owners.length; column++) {
      all.add(others(metadata, column));
      if (!all.get(column).isEmpty()) {
        shared.add(column);
      }
    }
    this.relations = List.copyOf(all);
    this.columns = List.copyOf(shared);
  }

  private List<ForwardRelation> others(EntityMetadata<?> metadata, int column) {
    List<ForwardRelation> others = new ArrayList<>();
    for (ForwardRelation each : metadata.forwardRelations()) {
      if (each.columns().contains(column) && each != owners[column]) {
        others.add(each);
      }
    }
    return List.copyOf(others);
  }

  /** Returns the relation that a column belongs to; null if it belongs to a value. */
  @Nullable ForwardRelation owner(int column) {
    return owners[column];
  }

  /** Returns the relations that store a column which belongs to another attribute. */
  public List<ForwardRelation> relations(int column) {
    return relations.get(column);
  }

  /** Returns whether several attributes store a column. */
  public boolean isShared(int column) {
    return !relations.get(column).isEmpty();
  }

  /** Returns the columns that several attributes store. */
  public List<Integer> columns() {
    return columns;
  }
}
