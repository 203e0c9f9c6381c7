package dev.kindred.internal.dialect.h2;

import dev.kindred.internal.dialect.SqlTypes;
import dev.kindred.spi.ColumnKind;
import dev.kindred.spi.ColumnSize;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;

/** H2's types: those of the standard, and large objects for what is longer than a VARCHAR. */
final class H2Types extends SqlTypes {

  private static final int LONGEST_VARCHAR = 1_048_576;

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
