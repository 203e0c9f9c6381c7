package dev.kindred.migration.model;

import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.internal.schema.SchemaModel;
import dev.kindred.internal.schema.SchemaTable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Schema that databases have after the last migration. */
public record SchemaSnapshot(SchemaModel model, PendingDrops pending) {

  /** No table. */
  public static final SchemaSnapshot EMPTY =
      new SchemaSnapshot(new SchemaModel(List.of(), List.of()), PendingDrops.NONE);

  /** Returns whether the schemas are equal; the order of tables and columns does not matter. */
  public boolean isSameAs(SchemaSnapshot other) {
    return contents().equals(other.contents());
  }

  private Set<Object> contents() {
    Set<Object> contents = new HashSet<>(model.views());
    Stream.concat(model.tables().stream(), pending.tables().stream())
        .forEach(
            table ->
                contents.add(
                    List.of(
                        table.name(),
                        Optional.ofNullable(table.comment()),
                        Optional.ofNullable(table.policy()),
                        Set.copyOf(table.columns()),
                        Set.copyOf(table.constraints()))));
    contents.addAll(pending.columns());
    pending.tables().forEach(table -> contents.add("pending " + table.name()));
    return contents;
  }

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
