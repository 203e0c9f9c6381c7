package dev.kindred.it.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.migration.difference.PlannedSchema;
import java.util.LinkedHashMap;
import java.util.Map;

/** Rows that there are before a migration, and must be there after it. */
final class KeptRows {

  private final LiveSchema live;
  private final PlannedSchema plan;
  private final Map<SchemaTable, Map<String, Map<String, Object>>> before = new LinkedHashMap<>();

  /** Reads the rows. */
  KeptRows(LiveSchema live, PlannedSchema plan) {
    this.live = live;
    this.plan = plan;
    plan.former().tables().forEach(table -> before.put(table, live.rows(table)));
  }

  /** Asserts that each row has its values still, in the tables and columns that are kept. */
  void assertKept(String context) {
    before.forEach(
        (former, rows) ->
            plan.after()
                .table(plan.renames().table(former.name()))
                .ifPresent(after -> assertKept(former, rows, after, context)));
  }

  private void assertKept(
      SchemaTable former,
      Map<String, Map<String, Object>> rows,
      SchemaTable after,
      String context) {
    Map<String, Map<String, Object>> now = live.rows(after);
    assertThat(now.keySet()).as(context).isEqualTo(rows.keySet());
    for (SchemaColumn column : former.columns()) {
      String name =
          plan.renames().columns(former.name()).getOrDefault(column.name(), column.name());
      after
          .column(name)
          .filter(kept -> !column.isComputed() && !kept.isComputed())
          .ifPresent(
              kept ->
                  rows.forEach(
                      (key, row) -> {
                        Object old = row.get(LiveSchema.label(column.name()));
                        if (kept.nullable() || !old.equals("NULL")) {
                          assertThat(now.get(key).get(LiveSchema.label(name)))
                              .as(context + former.name() + "." + column.name())
                              .isEqualTo(old);
                        }
                      }));
    }
  }
}
