package dev.kindred.internal.ddl;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.internal.schema.SchemaConstraint;
import dev.kindred.internal.schema.SchemaConstraint.Index;
import dev.kindred.internal.schema.SchemaConstraint.Unique;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.internal.schema.SchemaType;
import dev.kindred.spi.QuotedNames;
import dev.kindred.spi.type.ColumnKind;
import dev.kindred.spi.type.ColumnSize;
import java.util.List;
import java.util.stream.Stream;

/**
 * Unique constraints among the rows that are not marked as deleted, as a database can have them: a
 * unique index over these rows, or a constraint that has one more column, which is NULL in marked
 * rows.
 */
final class UnmarkedRows {

  private final Dialect dialect;
  private final ColumnDdl columns;

  UnmarkedRows(Dialect dialect, ColumnDdl columns) {
    this.dialect = dialect;
    this.columns = columns;
  }

  /** Returns a table with its constraints in the form that the database has. */
  SchemaTable of(SchemaTable table) {
    SchemaTable changed =
        table.constrained(table.constraints().stream().map(each -> of(table, each)).toList());
    return dialect.ddl().hasPartialIndexes()
        ? changed
        : changed.with(marks(table).map(mark -> one(table, mark)).toList());
  }

  private static Stream<String> marks(SchemaTable table) {
    return table.constraints(Unique.class).map(Unique::mark).flatMap(Stream::ofNullable).distinct();
  }

  private SchemaConstraint of(SchemaTable table, SchemaConstraint constraint) {
    if (!(constraint instanceof Unique unique) || unique.mark() == null) {
      return constraint;
    }
    return dialect.ddl().hasPartialIndexes()
        ? new Index(unique.name(), unique.columns(), condition(table, unique.mark()))
        : new Unique(
            unique.name(),
            Stream.concat(unique.columns().stream(), Stream.of(name(unique.mark()))).toList());
  }

  /** Returns the condition that a row is not marked. */
  private String condition(SchemaTable table, String mark) {
    String name = columns.name(mark);
    return isFlag(table, mark) ? "not " + name : name + " is null";
  }

  private static boolean isFlag(SchemaTable table, String mark) {
    return table
        .column(mark)
        .filter(column -> column.type().kind() == ColumnKind.BOOLEAN)
        .isPresent();
  }

  /** Returns the column that is 1 in rows that are not marked, and NULL in others. */
  private SchemaColumn one(SchemaTable table, String mark) {
    return new SchemaColumn(
        name(mark),
        new SchemaType(ColumnKind.INT, ColumnSize.DEFAULT, List.of(), null, false),
        true,
        SchemaColumn.Source.VIRTUAL,
        "case when " + condition(table, mark) + " then 1 end",
        null);
  }

  private static String name(String mark) {
    return mark.startsWith("\"") ? '"' + QuotedNames.plain(mark) + "_unique\"" : mark + "_unique";
  }
}
