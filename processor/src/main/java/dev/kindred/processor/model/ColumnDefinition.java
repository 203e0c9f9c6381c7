package dev.kindred.processor.model;

/** Type of a column with its size and nullability. */
public record ColumnDefinition(
    ColumnTypeDescriptor type, ColumnSizeDescriptor size, boolean isNullable) {

  /** Returns the SQL type with its size, as people read it. */
  public String sqlType() {
    return type.databaseType().orElseGet(() -> type.kind().sqlType(size));
  }
}
