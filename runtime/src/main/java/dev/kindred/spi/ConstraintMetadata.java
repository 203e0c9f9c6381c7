package dev.kindred.spi;

import dev.kindred.stability.ForGeneratedCode;
import java.util.List;

/** What a table has beside its columns, primary key and foreign keys. */
@ForGeneratedCode
public sealed interface ConstraintMetadata {

  /** Its name in the database. */
  String name();

  /**
   * No two rows agree in all of these columns.
   *
   * @param columns positions in the entity
   */
  record Unique(String name, List<Integer> columns) implements ConstraintMetadata {}

  /**
   * An index that speeds up lookups.
   *
   * @param columns positions in the entity
   */
  record Index(String name, List<Integer> columns) implements ConstraintMetadata {}

  /**
   * Every row meets a condition.
   *
   * @param condition SQL text
   */
  record Check(String name, String condition) implements ConstraintMetadata {}
}
