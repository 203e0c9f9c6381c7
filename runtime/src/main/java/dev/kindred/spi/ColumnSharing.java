package dev.kindred.spi;

import dev.kindred.stability.ForGeneratedCode;
import java.util.List;
import java.util.stream.IntStream;
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
      relation.columns().stream()
          .filter(column -> metadata.column(column).attribute().equals(relation.name()))
          .forEach(column -> owners[column] = relation);
    }
    this.relations =
        IntStream.range(0, metadata.columns().size())
            .mapToObj(column -> others(metadata, column))
            .toList();
    this.columns = IntStream.range(0, relations.size()).filter(this::isShared).boxed().toList();
  }

  private List<ForwardRelation> others(EntityMetadata<?> metadata, int column) {
    return metadata.forwardRelations().stream()
        .filter(each -> each.columns().contains(column) && each != owners[column])
        .toList();
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
