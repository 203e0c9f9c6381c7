package dev.kindred.processor.model;

/** Type of a column with its size and nullability. */
public record ColumnDefinition(
    ColumnTypeDescriptor type, ColumnSizeDescriptor size, boolean isNullable) {

  /** Returns the SQL type with its size, as people read it. */
  public String sqlType() {
    if (type.kind().hasLength()) {
      return type.kind().sqlType() + "(" + size.length() + ")";
    }
    return switch (type.kind()) {
      case DECIMAL -> "decimal(" + size.precision() + ", " + size.scale() + ")";
      case BIG_INTEGER -> "decimal(" + size.precision() + ")";
      default -> type.kind().sqlType();
    };
  }
}
