package dev.kindred.migration.model;

import dev.kindred.internal.schema.SchemaModel;
import java.util.List;

/** Schema that databases have after the last migration. */
public record SchemaSnapshot(SchemaModel model, PendingDrops pending) {

  /** No table. */
  public static final SchemaSnapshot EMPTY =
      new SchemaSnapshot(new SchemaModel(List.of(), List.of()), PendingDrops.NONE);
}
