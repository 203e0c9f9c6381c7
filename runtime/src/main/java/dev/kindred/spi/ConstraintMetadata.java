package dev.kindred.spi;

import dev.kindred.stability.ForGeneratedCode;
import java.util.List;

/** Unique constraint, index or check of a table. */
@ForGeneratedCode
public sealed interface ConstraintMetadata {

  /** Returns the name in the database. */
  String name();

  /**
   * Unique constraint: no two rows have the same values in all of these columns.
   *
   * @param columns positions in the entity
   */
  record Unique(String name, List<Integer> columns) implements ConstraintMetadata {}

  /**
   * Index.
   *
   * @param columns positions in the entity
   */
  record Index(String name, List<Integer> columns) implements ConstraintMetadata {}

  /**
   * Check constraint: every row meets a condition.
   *
   * @param condition SQL text
   */
  record Check(String name, String condition) implements ConstraintMetadata {}
}
