package dev.kindred.spi;

import dev.kindred.stability.ForGeneratedCode;
import java.util.List;
import java.util.stream.IntStream;

/** Relations that share columns of an entity with the attributes that these belong to. */
@ForGeneratedCode
public final class ColumnSharing {

  private final List<List<ForwardRelation>> relations;
  private final List<Integer> columns;

  ColumnSharing(EntityMetadata<?> metadata) {
    this.relations =
        IntStream.range(0, metadata.columns().size())
            .mapToObj(column -> others(metadata, column))
            .toList();
    this.columns = IntStream.range(0, relations.size()).filter(this::isShared).boxed().toList();
  }

  private static List<ForwardRelation> others(EntityMetadata<?> metadata, int column) {
    return metadata.forwardRelations().stream()
        .filter(each -> each.columns().contains(column) && each != metadata.foreignKey(column))
        .toList();
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
