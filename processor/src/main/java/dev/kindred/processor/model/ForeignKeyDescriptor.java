package dev.kindred.processor.model;

import java.util.List;

/**
 * Foreign key of a forward relation.
 *
 * @param columns the positions of its columns
 * @param references the positions of the referenced columns in the target's table
 * @param isUnique whether the relation is one-to-one
 * @param isOptional whether it accepts NULL
 * @param isKey whether it is the primary key or a part of it
 */
public record ForeignKeyDescriptor(
    List<Integer> columns,
    List<Integer> references,
    boolean isUnique,
    boolean isOptional,
    boolean isKey,
    OnDeleteAction onDelete) {

  /** Copies the lists. */
  public ForeignKeyDescriptor {
    columns = List.copyOf(columns);
    references = List.copyOf(references);
  }
}
