package dev.kindred.spi;

import dev.kindred.stability.ForGeneratedCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Attributes that lack a required value. */
@ForGeneratedCode
public final class MissingValues {

  private MissingValues() {}

  /**
   * Returns the attributes, each once, that lack a value and have no other source of one.
   *
   * @param columns the positions of the columns to look at
   * @param isEmpty whether there is no value for a column
   */
  public static List<String> of(
      EntityMetadata<?> metadata, List<Integer> columns, IntPredicate isEmpty) {
    List<String> missing = List.of();
    for (int column : columns) {
      if (isEmpty.test(column) && isMissed(metadata, column, isEmpty)) {
        missing = missing.isEmpty() ? new ArrayList<>() : missing;
        missing.add(metadata.column(column).attribute());
      }
    }
    return missing.isEmpty() ? missing : missing.stream().distinct().toList();
  }

  private static boolean isMissed(EntityMetadata<?> metadata, int column, IntPredicate isEmpty) {
    return !metadata.column(column).hasOtherSource() && metadata.requires(column, isEmpty);
  }
}
