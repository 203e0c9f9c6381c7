package dev.kindred.migration.model;

import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.internal.schema.SchemaModel;
import dev.kindred.internal.schema.SchemaTable;
import java.util.List;
import java.util.stream.Stream;

/** Schema that databases have after the last migration. */
public record SchemaSnapshot(SchemaModel model, PendingDrops pending) {

  /** No table. */
  public static final SchemaSnapshot EMPTY =
      new SchemaSnapshot(new SchemaModel(List.of(), List.of()), PendingDrops.NONE);

  /** Returns all that databases have, with what waits for its drop. */
  public SchemaModel everything() {
    return new SchemaModel(
        Stream.concat(
                model.tables().stream().map(table -> table.with(waiting(table))),
                pending.tables().stream())
            .toList(),
        model.views());
  }

  private List<SchemaColumn> waiting(SchemaTable table) {
    return pending.columns().stream()
        .filter(each -> each.table().equals(table.name()))
        .map(PendingColumn::column)
        .toList();
  }
}
