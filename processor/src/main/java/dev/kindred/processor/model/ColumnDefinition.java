package dev.kindred.processor.model;

/** Type of a column with its size and nullability. */
public record ColumnDefinition(
    ColumnTypeDescriptor type, ColumnSizeDescriptor size, boolean isNullable) {

  /** Returns the SQL type with its size, as people read it. */
  public String sqlType() {
    String single = type.databaseType().orElseGet(() -> type.single().kind().sqlType(size));
    return type.isArray() ? single + "[]" : single;
  }
}
