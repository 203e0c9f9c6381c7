package dev.kindred.internal.dialect.h2;

import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.type.ColumnSize;
import org.jspecify.annotations.Nullable;

/** Names of H2's types in casts, as jOOQ writes them, without its classes. */
final class H2TypeNames {

  private H2TypeNames() {}

  /** Returns the type of a column's values; null for one that only jOOQ can name. */
  static @Nullable String of(ColumnMetadata column) {
    if (column.type().element() != null || column.type().databaseType() != null) {
      return null;
    }
    ColumnSize size = column.size();
    boolean isLong = size.length() > H2Types.LONGEST_VARCHAR;
    return switch (column.type().kind()) {
      case BOOLEAN -> "boolean";
      case BYTE -> "tinyint";
      case SHORT -> "smallint";
      case INT -> "int";
      case LONG -> "bigint";
      case FLOAT, DOUBLE -> "double";
      case DECIMAL -> "decimal(" + size.precision() + ", " + size.scale() + ")";
      case BIG_INTEGER -> "decimal(" + size.precision() + ")";
      case TEXT -> isLong ? "clob" : "varchar(" + size.length() + ")";
      case BYTES -> isLong ? "blob" : "varbinary(" + size.length() + ")";
      case UUID -> "uuid";
      case DATE -> "date";
      default -> null;
    };
  }
}
