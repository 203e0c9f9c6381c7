package dev.kindred.internal.sql;

import dev.kindred.spi.ColumnKind;
import dev.kindred.spi.ColumnSize;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;

/** The SQL type of each kind of column. */
public final class SqlTypes {

  private SqlTypes() {}

  /** The type that a column is created with. */
  public static DataType<?> of(ColumnKind kind, ColumnSize size) {
    return switch (kind) {
      case TEXT -> SQLDataType.VARCHAR(size.length());
      case BYTES -> SQLDataType.VARBINARY(size.length());
      case DECIMAL -> SQLDataType.DECIMAL(size.precision(), size.scale());
      case BIG_INTEGER -> SQLDataType.DECIMAL_INTEGER.precision(size.precision());
      default -> of(kind);
    };
  }

  /** The type that a value is bound as. */
  static DataType<?> of(ColumnKind kind) {
    return switch (kind) {
      case BOOLEAN -> SQLDataType.BOOLEAN;
      case BYTE -> SQLDataType.TINYINT;
      case SHORT -> SQLDataType.SMALLINT;
      case INT -> SQLDataType.INTEGER;
      case LONG, DURATION -> SQLDataType.BIGINT;
      case FLOAT -> SQLDataType.REAL;
      case DOUBLE -> SQLDataType.DOUBLE;
      case DECIMAL -> SQLDataType.DECIMAL;
      case BIG_INTEGER -> SQLDataType.DECIMAL_INTEGER;
      case TEXT -> SQLDataType.VARCHAR;
      case BYTES -> SQLDataType.VARBINARY;
      case UUID -> SQLDataType.UUID;
      case DATE -> SQLDataType.LOCALDATE;
      case TIME -> SQLDataType.LOCALTIME(6);
      case DATE_TIME -> SQLDataType.LOCALDATETIME(6);
      case OFFSET_DATE_TIME -> SQLDataType.OFFSETDATETIME(6);
      case INSTANT -> SQLDataType.INSTANT(6);
      case JSON -> SQLDataType.JSON;
      case JSONB -> SQLDataType.JSONB;
    };
  }
}
