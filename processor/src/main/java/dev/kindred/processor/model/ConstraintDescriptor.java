package dev.kindred.processor.model;

import dev.kindred.processor.diagnostic.SourceRef;
import java.util.List;

/** What a table has beside its columns, primary key and foreign keys. */
public sealed interface ConstraintDescriptor {

  /** Its name. */
  String name();

  /** Where it is declared. */
  SourceRef source();

  /** No two rows agree in these columns, given by position. */
  record Unique(String name, SourceRef source, List<Integer> columns)
      implements ConstraintDescriptor {}

  /** An index on these columns, given by position. */
  record Index(String name, SourceRef source, List<Integer> columns)
      implements ConstraintDescriptor {}

  /** A condition in SQL. */
  record Check(String name, SourceRef source, String condition) implements ConstraintDescriptor {}
}
