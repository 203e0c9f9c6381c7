package dev.kindred.processor.model;

import dev.kindred.processor.diagnostic.SourceRef;
import java.util.List;
import java.util.Optional;

/**
 * Table of an entity.
 *
 * @param schema its schema; empty for the connection's current one
 * @param nameSource the place that determines its name
 * @param unresolved the unique constraints that can't be created
 * @param view the query that its rows are made by, if it is a view
 * @param isReadOnly whether its rows are only read, as those of a view
 * @param former the name that it had, if that was another
 * @param comment what the database says of it
 */
public record TableDescriptor(
    String schema,
    String name,
    SourceRef nameSource,
    List<ColumnDescriptor> columns,
    List<ConstraintDescriptor> constraints,
    List<UnresolvedUnique> unresolved,
    Optional<String> view,
    boolean isReadOnly,
    Optional<QualifiedTable> former,
    Optional<String> comment) {

  /**
   * Unique constraint over no attribute, or one that does not exist or has no column.
   *
   * @param attribute the first such attribute
   */
  public record UnresolvedUnique(SourceRef source, Optional<String> attribute) {}

  /** Copies the lists. */
  public TableDescriptor {
    columns = List.copyOf(columns);
    constraints = List.copyOf(constraints);
    unresolved = List.copyOf(unresolved);
  }
}
