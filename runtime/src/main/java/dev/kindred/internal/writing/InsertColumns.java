package dev.kindred.internal.writing;

import dev.kindred.error.ModelException;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.spi.ColumnMetadata.Generation;
import dev.kindred.spi.EntityMetadata;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Columns of an insert, by their positions. Rows that leave out the same columns share them.
 *
 * @param leftOut those whose values the database gives
 * @param written all others
 * @param returned those whose values the insert itself returns; what triggers change, it may not
 *     have yet
 * @param unknown those whose values are unknown after the insert
 * @param hasKey whether the key has its value, which the database does not generate then
 */
record InsertColumns(
    List<Integer> leftOut,
    List<Integer> written,
    List<Integer> returned,
    List<Integer> unknown,
    boolean hasKey) {

  /**
   * Divides the columns of an entity.
   *
   * @throws ModelException if the database can't generate the key, or gives it and can't tell it
   */
  static InsertColumns of(EntityMetadata<?> metadata, List<Integer> leftOut, Dialect dialect) {
    boolean returnsAll = dialect.writes().returnsGivenValues();
    List<Integer> returned =
        leftOut.stream()
            .filter(column -> isReturned(metadata.column(column).generation(), returnsAll))
            .toList();
    InsertColumns columns =
        new InsertColumns(
            leftOut,
            IntStream.range(0, metadata.columns().size())
                .boxed()
                .filter(column -> !leftOut.contains(column))
                .toList(),
            returned,
            leftOut.stream().filter(column -> !returned.contains(column)).toList(),
            metadata.keyColumns().stream().noneMatch(leftOut::contains));
    columns.requireKey(metadata, dialect);
    return columns;
  }

  private static boolean isReturned(Generation generation, boolean returnsAll) {
    return returnsAll ? generation != Generation.READ_ONLY : generation == Generation.IDENTITY;
  }

  private void requireKey(EntityMetadata<?> metadata, Dialect dialect) {
    if (hasKey) {
      return;
    }
    dialect.requireGeneratedKey(metadata);
    for (int column : metadata.keyColumns()) {
      if (unknown.contains(column)) {
        throw new ModelException(
            dialect.name()
                + " can't tell the key that the default of "
                + metadata
                + "."
                + metadata.column(column).attribute()
                + " gives. Give the entity its key. Nothing was written.");
      }
    }
  }
}
