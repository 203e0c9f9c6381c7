package dev.kindred.processor.schema;

import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.JoinTableDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lines of a join table, but for the hints. */
record JoinTableLines(JoinTableDescriptor table, EntityDescriptor source, EntityDescriptor target) {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("table " + LineTokens.table(table.schema(), table.name()));
    addColumns(table.sourceColumns(), source, lines);
    addColumns(table.targetColumns(), target, lines);
    lines.add(ConstraintLine.primaryKey(table.name(), table.columns()).line());
    Stream.of(foreignKey(table.sourceColumns(), source), foreignKey(table.targetColumns(), target))
        .sorted()
        .map(ConstraintLine::line)
        .forEach(lines::add);
    return lines;
  }

  private static void addColumns(
      List<String> columns, EntityDescriptor entity, List<String> lines) {
    List<Integer> key = entity.keyColumns();
    for (int part = 0; part < columns.size(); part++) {
      lines.add(ColumnLine.ofKey(columns.get(part), entity.column(key.get(part))));
    }
  }

  private ConstraintLine foreignKey(List<String> columns, EntityDescriptor entity) {
    return ConstraintLine.foreignKey(
        String.join("_", "fk", table.name(), String.join("_", columns)),
        columns,
        entity,
        entity.columnNames(entity.keyColumns()),
        "cascade");
  }
}
