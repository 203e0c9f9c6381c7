package dev.kindred.tool.internal.replay;

import dev.kindred.tool.internal.table.SqlType;
import dev.kindred.tool.internal.table.Table;
import dev.kindred.tool.internal.table.TableColumn;
import dev.kindred.tool.internal.table.TableForeignKey;
import dev.kindred.tool.internal.table.TableName;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** All that a database says of a table, as texts by what they are about. */
final class TableFacts {

  private final Map<String, String> facts = new TreeMap<>();

  private TableFacts() {}

  static Map<String, String> of(Table table) {
    TableFacts facts = new TableFacts();
    table.view().ifPresent(query -> facts.facts.put("query", query));
    table.comment().ifPresent(text -> facts.facts.put("comment", quoted(text)));
    table.columns().forEach(facts::add);
    table.key().ifPresent(key -> facts.put("primary key", key.name(), key.columns(), ""));
    table.unique().forEach(key -> facts.put("unique", key.name(), key.columns(), ""));
    table.foreignKeys().forEach(facts::add);
    table
        .indexes()
        .forEach(
            index ->
                facts.put(
                    index.isUnique() ? "unique index" : "index",
                    index.name(),
                    index.columns(),
                    index.isPlain() ? "" : " of a special kind"));
    table
        .checks()
        .forEach(
            check ->
                facts.facts.merge(
                    ("check " + check.name()).strip(),
                    check.condition(),
                    (one, other) -> one + " and " + other));
    facts.add(table.security());
    return facts.facts;
  }

  private void add(Table.RowSecurity security) {
    if (security.isEnabled() || security.isForced()) {
      facts.put("row-level security", security.described());
    }
    security.policies().forEach(each -> facts.put("policy " + each.name(), each.definition()));
  }

  private void add(TableColumn column) {
    facts.put(
        "column " + column.name(),
        type(column.type())
            + (column.isNullable() ? " null" : " not null")
            + (column.isIdentity() ? " identity" : "")
            + column.defaultValue().map(value -> " default " + value).orElse("")
            + column
                .generated()
                .map(each -> " as (" + each.expression() + ")" + (each.isStored() ? " stored" : ""))
                .orElse("")
            + column.comment().map(text -> " comment " + quoted(text)).orElse(""));
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''").replace("\n", "\\n") + "'";
  }

  /** Returns a type with its size, which not every database has in the definition. */
  private static String type(SqlType type) {
    String size =
        type.length() > 0
            ? "(" + type.length() + ")"
            : type.scale() > 0 ? "(" + type.precision() + ", " + type.scale() + ")" : "";
    return type.definition()
        + (type.definition().indexOf('(') < 0 ? size : "")
        + (type.labels().isEmpty() ? "" : " of " + type.labels());
  }

  private void add(TableForeignKey key) {
    put(
        "foreign key",
        key.name(),
        key.columns(),
        " references "
            + shown(key.target())
            + " "
            + columns(key.targetColumns())
            + " on delete "
            + rule(key.onDelete())
            + " on update "
            + rule(key.onUpdate()));
  }

  private static String rule(TableForeignKey.Rule rule) {
    return rule.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Adds something with a name, or without one if the database made it up. */
  private void put(String kind, String name, List<String> columns, String rest) {
    facts.put(kind + " " + (name.isEmpty() ? columns(columns) : name), columns(columns) + rest);
  }

  private static String columns(List<String> columns) {
    return "(" + String.join(", ", columns) + ")";
  }

  /** Returns the name for messages. */
  static String shown(TableName name) {
    return name.schema().isEmpty() ? name.name() : name.toString();
  }
}
