package dev.kindred.migration.sql;

import dev.kindred.internal.ddl.EnumTypeDdl;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.internal.schema.SchemaTable;
import java.util.List;
import java.util.Map;

/** Changes of enum types with a name. */
final class EnumTypeChanges {

  private final SchemaDelta delta;
  private final EnumTypeDdl ddl;
  private final Alterations alterations;
  private final Map<String, List<String>> before;
  private final Map<String, List<String>> after;

  EnumTypeChanges(Dialect dialect, SchemaDelta delta, Alterations alterations) {
    this.delta = delta;
    this.alterations = alterations;
    this.ddl = new EnumTypeDdl(dialect);
    this.before = ddl.types(delta.former());
    this.after = ddl.types(delta.after());
  }

  /** Writes new types and constants, and replaces types that lose constants or their order. */
  void writeTo(Script script) {
    after.forEach(
        (type, constants) -> {
          List<String> old = before.get(type);
          if (old == null) {
            script.add(ddl.create(type, constants));
          } else if (isExtended(old, constants)) {
            extend(type, old, constants, script);
          } else {
            replace(type, constants, script);
          }
        });
  }

  /** Writes the drop of types that no column has any more. */
  void writeDropsTo(Script script) {
    before.keySet().stream()
        .filter(type -> !after.containsKey(type))
        .forEach(type -> script.add("drop type " + type));
  }

  private static boolean isExtended(List<String> old, List<String> constants) {
    return constants.stream().filter(old::contains).toList().equals(old);
  }

  private void extend(String type, List<String> old, List<String> constants, Script script) {
    for (int i = 0; i < constants.size(); i++) {
      if (!old.contains(constants.get(i))) {
        String place =
            i == 0
                ? " before " + ddl.literal(old.get(0))
                : " after " + ddl.literal(constants.get(i - 1));
        script.type("alter type " + type + " add value " + ddl.literal(constants.get(i)) + place);
      }
    }
  }

  private void replace(String type, List<String> constants, Script script) {
    String old = type + "_former";
    script.add("alter type " + type + " rename to " + old);
    script.add(ddl.create(type, constants));
    for (TableDelta table : delta.kept()) {
      table.after().columns().stream()
          .filter(column -> isOf(type, column) && isOf(type, table.before(), column))
          .forEach(column -> convert(table.after(), column, type, script));
    }
    script.add("drop type " + old);
  }

  private static boolean isOf(String type, SchemaColumn column) {
    return column.type().isDatabaseEnum() && type.equals(column.type().databaseType());
  }

  private static boolean isOf(String type, SchemaTable table, SchemaColumn column) {
    return table.column(column.name()).filter(each -> isOf(type, each)).isPresent();
  }

  private void convert(SchemaTable table, SchemaColumn column, String type, Script script) {
    String alter = alterations.alterColumn(table.name(), column);
    script.add(alter + "drop default");
    script.add(
        alter
            + "set data type "
            + type
            + " using cast(cast("
            + alterations.columns.name(column.name())
            + " as text) as "
            + type
            + ")");
    if (alterations.columns.defaultValue(column).isPresent()) {
      script.add(alterations.setDefault(table.name(), column));
    }
  }
}
