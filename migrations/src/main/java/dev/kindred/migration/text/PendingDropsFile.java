package dev.kindred.migration.text;

import dev.kindred.internal.schema.QualifiedName;
import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.migration.model.PendingColumn;
import dev.kindred.migration.model.PendingDrops;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * File of what waits for its drop. Each line begins with the name of a column or a table, so that
 * lines of different branches merge.
 */
public final class PendingDropsFile {

  /** Its name in the folder of the committed schema. */
  public static final String NAME = "pending-drops.txt";

  private static final String COMMENT =
      "# Databases still have these, and nothing declares them."
          + " mvn kindred:migration -Dname=.. -Dkindred.drop=NAME drops one.\n";

  private PendingDropsFile() {}

  /** Returns the text; empty if nothing waits. */
  public static String text(PendingDrops pending) {
    Map<String, List<String>> lines = new TreeMap<>();
    pending.columns().forEach(each -> lines.put(name(each), List.of(ColumnText.of(each.column()))));
    pending
        .tables()
        .forEach(each -> lines.put(Tokens.table(each.name()), SchemaText.of(each).lines()));
    StringBuilder text = new StringBuilder(lines.isEmpty() ? "" : COMMENT);
    lines.forEach(
        (name, each) ->
            each.forEach(line -> text.append(name).append(": ").append(line).append('\n')));
    return text.toString();
  }

  private static String name(PendingColumn pending) {
    return Tokens.table(pending.table()) + '.' + Tokens.name(pending.column().name());
  }

  /**
   * Reads a text.
   *
   * @param file the name of its file, for messages
   * @throws SchemaTextException if it can't be read
   */
  public static PendingDrops read(String file, String text) {
    SchemaTextReader.refuseConflicts(file, text);
    List<String> lines = text.lines().toList();
    List<PendingColumn> columns = new ArrayList<>();
    Map<String, SchemaTextReader> tables = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
        read(new LineReader(file, i + 1, lines.get(i)), columns, tables);
      }
    }
    return new PendingDrops(
        columns, tables.values().stream().flatMap(PendingDropsFile::table).toList());
  }

  private static Stream<SchemaTable> table(SchemaTextReader reader) {
    return reader.result().table().stream();
  }

  private static void read(
      LineReader line, List<PendingColumn> columns, Map<String, SchemaTextReader> tables) {
    List<String> names = line.path();
    line.expectCharacter(':');
    String whole = String.join(".", names);
    if (line.isNext("table")) {
      tables.put(whole, new SchemaTextReader(line.file()));
    }
    if (tables.containsKey(whole)) {
      tables.get(whole).read(line);
    } else if (names.size() > 1) {
      columns.add(column(names, line));
    } else {
      throw line.expected("table");
    }
  }

  private static PendingColumn column(List<String> names, LineReader line) {
    int last = names.size() - 1;
    line.expect("column");
    SchemaColumn column = ColumnText.read(line);
    if (!column.name().equals(names.get(last))) {
      throw line.failure(
          "It is about " + names.get(last) + ", and has the column " + column.name() + ".");
    }
    return new PendingColumn(table(names.subList(0, last), line), column);
  }

  private static QualifiedName table(List<String> names, LineReader line) {
    if (names.size() > 2) {
      throw line.failure("A table has a name, or a schema and a name.");
    }
    return names.size() == 1
        ? new QualifiedName("", names.get(0))
        : new QualifiedName(names.get(0), names.get(1));
  }
}
