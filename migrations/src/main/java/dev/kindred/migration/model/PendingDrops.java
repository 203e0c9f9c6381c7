package dev.kindred.migration.model;

import dev.kindred.internal.schema.SchemaTable;
import java.util.List;

/** Columns and tables that databases still have, until somebody releases their drop. */
public record PendingDrops(List<PendingColumn> columns, List<SchemaTable> tables) {

  /** Nothing waits. */
  public static final PendingDrops NONE = new PendingDrops(List.of(), List.of());

  /** Copies the lists. */
  public PendingDrops {
    columns = List.copyOf(columns);
    tables = List.copyOf(tables);
  }
}
