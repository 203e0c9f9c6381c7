package dev.kindred.it.migration;

import dev.kindred.internal.ddl.ColumnDdl;
import dev.kindred.internal.ddl.TableDdl;
import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.internal.schema.SchemaColumn.Source;
import dev.kindred.internal.schema.SchemaConstraint.ForeignKey;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.spi.type.ColumnKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;

/** Writer of some rows for each table, in which each optional column is NULL once. */
final class RowWriter {

  private static final int ROWS = 3;

  private final LiveSchema live;
  private final List<SchemaTable> tables;
  private final Map<String, List<String>> values;

  /**
   * Creates a writer.
   *
   * @param tables in an order in which they can be filled
   * @param values SQL for columns that need other values, by {@code table.column}
   */
  RowWriter(LiveSchema live, List<SchemaTable> tables, Map<String, List<String>> values) {
    this.live = live;
    this.tables = tables;
    this.values = values;
  }

  void write() {
    for (SchemaTable table : tables) {
      for (int row = 0; row < ROWS; row++) {
        live.execute(insert(table, row));
      }
    }
  }

  private String insert(SchemaTable table, int row) {
    List<SchemaColumn> written =
        table.columns().stream().filter(column -> column.source() == Source.NONE).toList();
    String into = "insert into " + new TableDdl(live.dialect()).name(table.name());
    if (written.isEmpty()) {
      return into + (live.dialect().name().equals("MariaDB") ? " () values ()" : " default values");
    }
    return into
        + " ("
        + new ColumnDdl(live.dialect()).names(written.stream().map(SchemaColumn::name).toList())
        + ") values ("
        + written.stream()
            .map(column -> value(table, column, row))
            .collect(Collectors.joining(", "))
        + ")";
  }

  private String value(SchemaTable table, SchemaColumn column, int row) {
    List<String> own = values.get(table.name().plain() + "." + LiveSchema.label(column.name()));
    if (own != null) {
      return own.get(row);
    }
    Optional<ForeignKey> key =
        table.foreignKeys().stream()
            .filter(each -> each.columns().contains(column.name()))
            .findFirst();
    if (key.isPresent()) {
      return isLater(key.get(), table) && column.nullable()
          ? "null"
          : referenced(key.get(), column, row);
    }
    if (column.source() == Source.IDENTITY) {
      return String.valueOf(row + 1);
    }
    return column.nullable() && Math.floorMod(column.name().hashCode() + row, ROWS) == 0
        ? "null"
        : literal(column, row);
  }

  /** Returns whether the target of a key is filled later. */
  private boolean isLater(ForeignKey key, SchemaTable table) {
    return tables.indexOf(target(key)) >= tables.indexOf(table);
  }

  private SchemaTable target(ForeignKey key) {
    return tables.stream()
        .filter(table -> table.name().equals(key.target()))
        .findFirst()
        .orElseThrow();
  }

  private String referenced(ForeignKey key, SchemaColumn column, int row) {
    SchemaTable target = target(key);
    String name = key.references().get(key.columns().indexOf(column.name()));
    return value(target, target.column(name).orElseThrow(), row);
  }

  private String literal(SchemaColumn column, int row) {
    if (column.type().kind() == ColumnKind.BYTES) {
      return live.dialect().dsl().renderInlined(DSL.inline(new byte[] {1, (byte) row}));
    }
    if (column.type().kind() == ColumnKind.JSON) {
      return "'{\"a\": " + row + "}'";
    }
    String text = Specimen.text(column.type(), row);
    return new ColumnDdl(live.dialect())
        .defaultValue(
            new SchemaColumn(column.name(), column.type(), false, Source.NONE, null, text))
        .orElseThrow();
  }
}
