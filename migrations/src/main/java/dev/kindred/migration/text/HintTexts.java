package dev.kindred.migration.text;

import dev.kindred.internal.schema.QualifiedName;
import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.migration.model.TableHints;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Lines of hints, of which the committed schema has none. */
final class HintTexts {

  private @Nullable String entity;
  private @Nullable QualifiedName renamedFrom;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final Map<String, String> renamed = new LinkedHashMap<>();
  private final Map<String, String> backfills = new LinkedHashMap<>();

  static List<String> of(TableHints hints, List<SchemaColumn> columns) {
    List<String> lines = new ArrayList<>();
    lines.add("hint entity " + hints.entity());
    hints
        .renamedFrom()
        .ifPresent(table -> lines.add("hint table renamed from " + Tokens.table(table)));
    add(lines, columns, hints.attributes(), (name, path) -> "attribute " + name + ' ' + path);
    add(
        lines,
        columns,
        hints.renamed(),
        (name, old) -> "renamed " + name + " from " + Tokens.name(old));
    add(
        lines,
        columns,
        hints.backfills(),
        (name, sql) -> "backfill " + name + ' ' + Tokens.text(sql));
    return lines;
  }

  private static void add(
      List<String> lines,
      List<SchemaColumn> columns,
      Map<String, String> values,
      BiFunction<String, String, String> hint) {
    for (SchemaColumn column : columns) {
      @Nullable String value = values.get(column.name());
      if (value != null) {
        lines.add("hint " + hint.apply(Tokens.name(column.name()), value));
      }
    }
  }

  /** Reads what follows the word {@code hint}. */
  void read(LineReader line) {
    if (line.accept("entity")) {
      entity = line.rest();
    } else if (line.accept("table renamed from")) {
      renamedFrom = line.table();
    } else if (line.accept("attribute")) {
      attributes.put(line.name(), line.rest());
    } else if (line.accept("renamed")) {
      String column = line.name();
      line.expect("from");
      renamed.put(column, line.name());
    } else if (line.accept("backfill")) {
      backfills.put(line.name(), line.text());
    } else {
      throw line.expected("entity, table, attribute, renamed or backfill");
    }
    line.end();
  }

  /** Returns the hints, or empty if the text has none. */
  Optional<TableHints> hints() {
    return Optional.ofNullable(entity)
        .map(
            name ->
                new TableHints(
                    name, Optional.ofNullable(renamedFrom), attributes, renamed, backfills));
  }
}
