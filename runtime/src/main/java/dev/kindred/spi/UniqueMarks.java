package dev.kindred.spi;

import dev.kindred.spi.ColumnMetadata.Generation;
import dev.kindred.stability.ForGeneratedCode;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/** Marks of deleted rows, which unique constraints do not hold for. */
@ForGeneratedCode
public final class UniqueMarks {

  private UniqueMarks() {}

  /**
   * Returns the column of the mark that takes a row out of the unique constraint of some columns.
   * It is empty if the constraint holds among all rows: if the entity has no mark, if the mark is
   * one of the columns, or if all columns of the key are.
   */
  public static OptionalInt of(EntityMetadata<?> metadata, Collection<Integer> columns) {
    List<Integer> marks = metadata.generated().of(Generation.MARK);
    boolean isWhole =
        marks.isEmpty()
            || columns.contains(marks.get(0))
            || (!metadata.keyColumns().isEmpty() && columns.containsAll(metadata.keyColumns()));
    return isWhole ? OptionalInt.empty() : OptionalInt.of(marks.get(0));
  }
}
