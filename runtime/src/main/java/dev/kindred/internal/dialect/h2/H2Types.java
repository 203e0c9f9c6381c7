package dev.kindred.internal.dialect.h2;

import dev.kindred.internal.dialect.StoredTypes;
import dev.kindred.spi.type.ColumnKind;
import dev.kindred.spi.type.ColumnSize;
import java.util.Map;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;

/**
 * Types of H2: those of the standard, and large objects for values that are too long for a VARCHAR.
 */
final class H2Types extends StoredTypes {

  /** Greatest number of characters of a VARCHAR. */
  static final int LONGEST_VARCHAR = 1_048_576;

  H2Types() {
    super(Map.of());
  }

  @Override
  public DataType<?> of(ColumnKind kind, ColumnSize size) {
    if (size.length() > LONGEST_VARCHAR && kind == ColumnKind.TEXT) {
      return SQLDataType.CLOB;
    }
    return size.length() > LONGEST_VARCHAR && kind == ColumnKind.BYTES
        ? SQLDataType.BLOB
        : super.of(kind, size);
  }
}
