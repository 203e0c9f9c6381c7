package dev.kindred.processor.model;

import dev.kindred.processor.diagnostic.SourceRef;
import java.util.List;

/** Constraint or index of a table, other than its primary key and foreign keys. */
public sealed interface ConstraintDescriptor {

  /** Returns its name. */
  String name();

  /** Returns the place of its declaration. */
  SourceRef source();

  /** Returns the positions of its columns; empty for a check. */
  List<Integer> columns();

  /** Unique constraint over columns, given by position. */
  record Unique(String name, SourceRef source, List<Integer> columns)
      implements ConstraintDescriptor {}

  /** Index on columns, given by position. */
  record Index(String name, SourceRef source, List<Integer> columns)
      implements ConstraintDescriptor {}

  /** Check constraint with its condition in SQL. */
  record Check(String name, SourceRef source, String condition) implements ConstraintDescriptor {
    @Override
    public List<Integer> columns() {
      return List.of();
    }
  }
}
