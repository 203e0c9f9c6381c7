package dev.kindred.migration.text;

import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.internal.schema.SchemaColumn.Source;
import dev.kindred.internal.schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** Line of a column. */
final class ColumnText {

  private ColumnText() {}

  static String of(SchemaColumn column) {
    return "column "
        + Tokens.name(column.name())
        + ' '
        + TypeText.of(column.type())
        + (column.nullable() ? " null" : " not null")
        + source(column)
        + (column.defaultText() == null ? "" : " default " + Tokens.text(column.defaultText()))
        + (column.comment() == null ? "" : " comment " + Tokens.text(column.comment()));
  }

  private static String source(SchemaColumn column) {
    String words =
        switch (column.source()) {
          case NONE -> "";
          case IDENTITY -> " identity";
          case DEFAULT -> " default sql";
          case STORED -> " stored";
          case VIRTUAL -> " virtual";
        };
    return column.sql() == null ? words : words + ' ' + Tokens.text(column.sql());
  }

  /** Reads what follows the word {@code column}. */
  static SchemaColumn read(LineReader line) {
    String name = line.name();
    SchemaType type = TypeText.read(line);
    boolean nullable = nullable(line);
    Source source = source(line);
    @Nullable String sql = source == Source.NONE || source == Source.IDENTITY ? null : line.text();
    @Nullable String defaultText = line.accept("default") ? line.text() : null;
    @Nullable String comment = line.accept("comment") ? line.text() : null;
    line.end();
    return new SchemaColumn(name, type, nullable, source, sql, defaultText, comment);
  }

  private static boolean nullable(LineReader line) {
    if (line.accept("null")) {
      return true;
    }
    if (!line.accept("not null")) {
      throw line.expected("null or not null");
    }
    return false;
  }

  private static Source source(LineReader line) {
    if (line.accept("identity")) {
      return Source.IDENTITY;
    }
    if (line.accept("default sql")) {
      return Source.DEFAULT;
    }
    if (line.accept("stored")) {
      return Source.STORED;
    }
    return line.accept("virtual") ? Source.VIRTUAL : Source.NONE;
  }
}
