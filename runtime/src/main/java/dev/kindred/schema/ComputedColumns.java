package dev.kindred.schema;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnMetadata.Generation;
import dev.kindred.spi.EntityMetadata;
import java.util.regex.Matcher;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Nullability;
import org.jooq.impl.DSL;

/**
 * Columns of an entity that the database computes. jOOQ does not render their expressions, so that
 * a default stands for each of them, which its expression replaces in the text.
 */
record ComputedColumns(Dialect dialect, EntityMetadata<?> metadata) {

  private static final String PLACEHOLDER = "kindred_computed_";

  /** Returns a column's type with the default that stands for its expression. */
  <T> DataType<T> marked(DataType<T> type, int column) {
    DataType<T> constrained =
        dialect.ddl().constrainsComputedColumns() ? type : type.nullability(Nullability.DEFAULT);
    Field<T> placeholder = DSL.field(PLACEHOLDER + column, type);
    return constrained.defaultValue(placeholder);
  }

  /** Returns the text of DDL with the expressions. */
  String expressed(String ddl) {
    String text = ddl;
    for (int i = 0; i < metadata.columns().size(); i++) {
      if (metadata.column(i).generation().isComputed()) {
        text =
            text.replaceFirst(
                " default \\(?" + PLACEHOLDER + i + "\\b\\)?",
                Matcher.quoteReplacement(expression(metadata.column(i))));
      }
    }
    return text;
  }

  private String expression(ColumnMetadata column) {
    return " generated always as ("
        + column.sql()
        + ")"
        + dialect.ddl().storage(column.generation() == Generation.STORED);
  }
}
