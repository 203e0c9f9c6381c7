package dev.kindred.spi;

import dev.kindred.stability.ForGeneratedCode;
import java.util.Arrays;
import java.util.List;

/** Unique constraint, index or check of a table. */
@ForGeneratedCode
public sealed interface ConstraintMetadata {

  /** Returns the name in the database, in double quotes if SQL needs them. */
  String name();

  /**
   * Unique constraint: no two rows have the same values in all of these columns.
   *
   * @param columns positions in the entity
   */
  record Unique(String name, List<Integer> columns) implements ConstraintMetadata {

    /** Describes it by the positions of its columns. */
    public Unique(String name, int... columns) {
      this(name, Arrays.stream(columns).boxed().toList());
    }
  }

  /**
   * Index.
   *
   * @param columns positions in the entity
   */
  record Index(String name, List<Integer> columns) implements ConstraintMetadata {

    /** Describes it by the positions of its columns. */
    public Index(String name, int... columns) {
      this(name, Arrays.stream(columns).boxed().toList());
    }
  }

  /**
   * Check constraint: every row meets a condition.
   *
   * @param condition SQL text
   */
  record Check(String name, String condition) implements ConstraintMetadata {}
}
