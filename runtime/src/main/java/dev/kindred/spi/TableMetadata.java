package dev.kindred.spi;

import dev.kindred.stability.ForGeneratedCode;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Metadata of the table or view of an entity: its name, columns and constraints. */
@ForGeneratedCode
public abstract class TableMetadata {

  private final String schemaInSql;
  private final String nameInSql;
  private final List<ColumnMetadata> columns;
  private final List<Integer> keyColumns;
  private final GeneratedColumns generated;
  private final List<ConstraintMetadata> constraints;

  /** The columns as an array, for row mappers. */
  private final ColumnMetadata[] columnArray;

  private final boolean[] longs;

  TableMetadata(
      String schemaInSql,
      String nameInSql,
      ColumnMetadata[] columns,
      ConstraintMetadata... constraints) {
    this.schemaInSql = schemaInSql;
    this.nameInSql = nameInSql;
    this.columns = List.of(columns);
    this.constraints = List.of(constraints);
    // Without lambdas, whose first use is dear: each application waits for this when it starts.
    this.keyColumns = ColumnMetadata.keys(columns);
    this.generated = new GeneratedColumns(columns.clone());
    this.columnArray = columns.clone();
    this.longs = new boolean[columns.length];
    for (int i = 0; i < columns.length; i++) {
      longs[i] = columns[i].type() == ColumnType.LONG;
    }
  }

  /** Returns the columns that are audited; null if the entity is not. */
  public int @Nullable [] audited() {
    return null;
  }

  /** Returns whether the rows are only read. */
  public boolean isReadOnly() {
    return false;
  }

  /** Returns the query of a view in SQL; null for a table. */
  public @Nullable String view() {
    return null;
  }

  /** Returns what the database says of the table or view; null for nothing. */
  public @Nullable String comment() {
    return null;
  }

  /** Returns the table's schema; empty for the connection's default. */
  public final String schema() {
    return QuotedNames.plain(schemaInSql);
  }

  /** Returns the table's name as declared. */
  public final String tableName() {
    return QuotedNames.plain(nameInSql);
  }

  /** Returns the table's schema, in double quotes if SQL needs them. */
  public final String schemaInSql() {
    return schemaInSql;
  }

  /** Returns the table's name, in double quotes if SQL needs them. */
  public final String nameInSql() {
    return nameInSql;
  }

  /** Returns the table's columns. */
  public final List<ColumnMetadata> columns() {
    return columns;
  }

  /** Returns the column at a position. */
  public final ColumnMetadata column(int position) {
    return columnArray[position];
  }

  /** Returns whether a column holds longs, as most keys do, or NULL. */
  public final boolean holdsLongs(int column) {
    return longs[column];
  }

  /** Returns the positions of the primary key's columns. */
  public final List<Integer> keyColumns() {
    return keyColumns;
  }

  /** Returns the position of the key's column that the database generates; empty if none is. */
  public final OptionalInt identity() {
    return generated.identity();
  }

  /** Returns the columns by who supplies their values. */
  public final GeneratedColumns generated() {
    return generated;
  }

  /** Returns the unique constraints, indexes and checks of the table. */
  public final List<ConstraintMetadata> constraints() {
    return constraints;
  }
}
