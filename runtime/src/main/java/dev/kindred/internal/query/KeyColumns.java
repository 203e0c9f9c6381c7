package dev.kindred.internal.query;

import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.RelationMetadata;
import dev.kindred.spi.type.ColumnKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The columns that tell the rows of an entity apart: its key, or what a relation refers to. The
 * value of one of them, or what those of several make, is called a key here: a list of them, where
 * they are not the primary key.
 *
 * <p>Java's {@code equals} is no measure for keys: of arrays it asks whether they are the same, of
 * decimals whether they have the same scale. So maps and sets of keys are {@link KeyMap} and {@link
 * KeySet}, and other comparisons go by {@link #identity}.
 */
public record KeyColumns(EntityMetadata<?> metadata, List<Integer> columns) {

  /** Those of an entity's primary key. */
  public static KeyColumns of(EntityMetadata<?> metadata) {
    return new KeyColumns(metadata, metadata.keyColumns());
  }

  /** Those by which a relation relates rows, on the side that is referred to. */
  public static KeyColumns of(RelationMetadata relation) {
    return relation instanceof ForwardRelation forward
        ? new KeyColumns(forward.target(), forward.references())
        : new KeyColumns(relation.source(), relation.sourceColumns());
  }

  /** The key that these values make. */
  public Object key(List<?> parts) {
    if (columns.size() == 1) {
      return parts.get(0);
    }
    return columns.equals(metadata.keyColumns()) ? metadata.composeKey(parts) : parts;
  }

  /** The values that make a key. */
  public List<?> parts(Object key) {
    if (columns.size() == 1) {
      return List.of(key);
    }
    return key instanceof List<?> parts ? parts : metadata.decomposeKey(key);
  }

  /** What two keys have in common that are one to the database, as far as Java can tell. */
  public Object identity(Object key) {
    if (columns.size() == 1) {
      return identity(column(0), key);
    }
    List<?> parts = parts(key);
    List<Object> identity = new ArrayList<>(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      identity.add(identity(column(i), parts.get(i)));
    }
    return identity;
  }

  /** Arrays are compared by content, decimals whatever their scale, and others as stored. */
  @SuppressWarnings("unchecked") // the value is of the column's type
  private static Object identity(ColumnMetadata column, Object value) {
    ColumnType<Object> type = (ColumnType<Object>) column.type();
    Object stored = type.toStored(value);
    return stored == null ? Optional.empty() : type.kind().type().identity(stored);
  }

  private ColumnMetadata column(int part) {
    return metadata.column(columns.get(part));
  }

  /** Whether two keys are one to the database, as far as Java can tell. */
  public boolean areEqual(Object one, Object other) {
    return one == other || identity(one).equals(identity(other));
  }

  /**
   * Whether the database may take several spellings for one key: its collations decide whether
   * upper and lower case, accents and trailing blanks matter in a text.
   */
  public boolean areSpelled() {
    return columns.stream().anyMatch(column -> isSpelled(metadata.column(column)));
  }

  private static boolean isSpelled(ColumnMetadata column) {
    return column.type().kind() == ColumnKind.TEXT && column.type().names().isEmpty();
  }
}
