package dev.kindred.spi;

import dev.kindred.spi.ColumnMetadata.Generation;
import dev.kindred.stability.ForGeneratedCode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Positions of an entity's columns, by who supplies a value that was not given. They are found
 * once, since every row that is written asks for them, and without lambdas, whose first use is dear
 * at the start of an application. Immutable.
 */
@ForGeneratedCode
public final class GeneratedColumns {

  private final Map<Generation, List<Integer>> byGeneration = new EnumMap<>(Generation.class);
  private final OptionalInt identity;
  private final OptionalInt version;
  private final List<Integer> written;
  private final List<Integer> leftOut;
  private final List<Integer> unknown;
  private final boolean isStamped;

  GeneratedColumns(ColumnMetadata[] columns) {
    for (Generation generation : Generation.values()) {
      byGeneration.put(generation, of(generation, columns));
    }
    List<Integer> generatedKeys = new ArrayList<>();
    List<Integer> writtenOnes = new ArrayList<>();
    List<Integer> leftOnes = new ArrayList<>();
    List<Integer> unknownOnes = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      add(i, isGeneratedKey(columns[i]), generatedKeys);
      add(i, columns[i].isWritten(), writtenOnes);
      add(i, isGeneratedKey(columns[i]) || columns[i].isGivenByDatabase(), leftOnes);
      add(i, columns[i].isGivenByDatabase() || isTimeOfInsert(columns[i]), unknownOnes);
    }
    this.identity = first(generatedKeys);
    this.version = first(of(Generation.VERSION));
    this.written = List.copyOf(writtenOnes);
    this.leftOut = List.copyOf(leftOnes);
    this.unknown = List.copyOf(unknownOnes);
    this.isStamped = isStamped(columns);
  }

  private static List<Integer> of(Generation generation, ColumnMetadata[] columns) {
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      add(i, columns[i].generation() == generation, positions);
    }
    return List.copyOf(positions);
  }

  private static void add(int column, boolean belongs, List<Integer> positions) {
    if (belongs) {
      positions.add(column);
    }
  }

  private static boolean isStamped(ColumnMetadata[] columns) {
    for (ColumnMetadata column : columns) {
      switch (column.generation()) {
        case VERSION, CREATED_AT, UPDATED_AT, TENANT, MARK -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isTimeOfInsert(ColumnMetadata column) {
    return column.generation() == Generation.CREATED_AT;
  }

  private static boolean isGeneratedKey(ColumnMetadata column) {
    return column.key() && column.generation() == Generation.IDENTITY;
  }

  private static OptionalInt first(List<Integer> positions) {
    return positions.isEmpty() ? OptionalInt.empty() : OptionalInt.of(positions.get(0));
  }

  /** Returns the columns with a kind of generated values. */
  public List<Integer> of(Generation generation) {
    return Objects.requireNonNull(byGeneration.get(generation));
  }

  /** Returns the column of the key that the database generates; empty if there is none. */
  public OptionalInt identity() {
    return identity;
  }

  /** Returns the column of the version; empty if there is none. */
  public OptionalInt version() {
    return version;
  }

  /** Returns whether rows have a version, a time stamp, a tenant or a mark. */
  public boolean isStamped() {
    return isStamped;
  }

  /** Returns the columns that inserts and updates can write. */
  public List<Integer> written() {
    return written;
  }

  /** Returns the columns that an insert leaves to the database, if they have no values. */
  public List<Integer> leftToDatabase() {
    return leftOut;
  }

  /** Returns the columns whose values an update may not know. */
  public List<Integer> unknownToUpdates() {
    return unknown;
  }
}
