package dev.kindred.spi;

import dev.kindred.spi.ColumnMetadata.Generation;
import dev.kindred.stability.ForGeneratedCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * Positions of an entity's columns, by who supplies a value that was not given. They are found
 * once, since every row that is written asks for them. Immutable.
 */
@ForGeneratedCode
public final class GeneratedColumns {

  private final ColumnMetadata[] columns;

  private final List<List<Integer>> byGeneration;

  private final OptionalInt identity;
  private final OptionalInt version;
  private final List<Integer> written;
  private final List<Integer> leftOut;
  private final List<Integer> unknown;

  GeneratedColumns(ColumnMetadata[] columns) {
    this.columns = columns;
    this.byGeneration =
        Arrays.stream(Generation.values())
            .map(each -> positions(column -> column.generation() == each))
            .toList();
    this.identity = first(positions(GeneratedColumns::isGeneratedKey));
    this.version = first(of(Generation.VERSION));
    this.written = positions(ColumnMetadata::isWritten);
    this.leftOut = positions(column -> isGeneratedKey(column) || column.isGivenByDatabase());
    this.unknown =
        positions(
            column -> column.generation() == Generation.CREATED_AT || column.isGivenByDatabase());
  }

  private List<Integer> positions(Predicate<ColumnMetadata> condition) {
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      if (condition.test(columns[i])) {
        positions.add(i);
      }
    }
    return List.copyOf(positions);
  }

  private static boolean isGeneratedKey(ColumnMetadata column) {
    return column.key() && column.generation() == Generation.IDENTITY;
  }

  private static OptionalInt first(List<Integer> positions) {
    return positions.isEmpty() ? OptionalInt.empty() : OptionalInt.of(positions.get(0));
  }

  /** Returns the columns with a kind of generated values. */
  public List<Integer> of(Generation generation) {
    return byGeneration.get(generation.ordinal());
  }

  /** Returns the column of the key that the database generates; empty if there is none. */
  public OptionalInt identity() {
    return identity;
  }

  /** Returns the column of the version; empty if there is none. */
  public OptionalInt version() {
    return version;
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
