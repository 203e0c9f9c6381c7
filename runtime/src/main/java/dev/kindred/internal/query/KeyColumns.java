package dev.kindred.internal.query;

import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.RelationMetadata;
import dev.kindred.spi.type.ColumnKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Columns that identify rows of an entity: the primary key, or the columns that a foreign key
 * references. A key is the value of the only column, or the entity's composite key, or a list of
 * values for other columns.
 *
 * <p>Java's {@code equals} does not fit keys: it compares arrays by identity, and decimals with
 * their scale. Maps and sets of keys are {@link KeyMap} and {@link KeySet}; other comparisons use
 * {@link #identity}.
 */
public record KeyColumns(EntityMetadata<?> metadata, List<Integer> columns) {

  /** Kinds whose values are the same in Java if the database considers them equal. */
  private static final Set<ColumnKind> EXACT =
      EnumSet.of(ColumnKind.LONG, ColumnKind.INT, ColumnKind.SHORT, ColumnKind.UUID);

  /** Returns the columns of an entity's primary key. */
  public static KeyColumns of(EntityMetadata<?> metadata) {
    return new KeyColumns(metadata, metadata.keyColumns());
  }

  /** Returns the columns that a relation's foreign key references. */
  public static KeyColumns of(RelationMetadata relation) {
    return relation instanceof ForwardRelation forward
        ? new KeyColumns(forward.target(), forward.references())
        : new KeyColumns(relation.source(), relation.sourceColumns());
  }

  /** Returns the key with the given column values. */
  public Object key(List<?> parts) {
    if (columns.size() == 1) {
      return parts.get(0);
    }
    return columns.equals(metadata.keyColumns()) ? metadata.composeKey(parts) : parts;
  }

  /** Returns the column values of a key. */
  public List<?> parts(Object key) {
    if (columns.size() == 1) {
      return List.of(key);
    }
    return key instanceof List<?> parts ? parts : metadata.decomposeKey(key);
  }

  /**
   * Returns an object that is equal for keys that the database considers equal, as far as Java can
   * tell.
   */
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
    return stored == null ? Optional.empty() : type.storedType().identity(stored);
  }

  private ColumnMetadata column(int part) {
    return metadata.column(columns.get(part));
  }

  /** Returns whether the database considers two keys equal, as far as Java can tell. */
  public boolean areEqual(Object one, Object other) {
    return one == other || identity(one).equals(identity(other));
  }

  /**
   * Returns whether the database may consider different texts equal: its collation decides whether
   * case, accents and trailing blanks matter.
   */
  public boolean haveSeveralSpellings() {
    return columns.stream().anyMatch(column -> isSpelled(metadata.column(column)));
  }

  /** Returns whether keys that the database considers equal are the same values in Java. */
  public boolean areExact() {
    for (int at : columns) {
      if (!EXACT.contains(metadata.column(at).type().kind())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpelled(ColumnMetadata column) {
    return column.type().kind() == ColumnKind.TEXT && column.type().names().isEmpty();
  }
}
