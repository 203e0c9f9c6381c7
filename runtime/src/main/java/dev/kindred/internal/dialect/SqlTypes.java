package dev.kindred.internal.dialect;

import dev.kindred.spi.ColumnKind;
import dev.kindred.spi.ColumnSize;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultDataType;
import org.jooq.impl.SQLDataType;

/** The SQL type of each kind of column: that of the standard, where a database has no other. */
public class SqlTypes {

  /** The types of the standard. */
  public static final SqlTypes STANDARD = new SqlTypes();

  /** For databases. */
  protected SqlTypes() {}

  /** Returns the type that a column is created with. */
  public DataType<?> of(ColumnKind kind, ColumnSize size) {
    return switch (kind) {
      case BOOLEAN -> SQLDataType.BOOLEAN;
      case BYTE -> SQLDataType.TINYINT;
      case SHORT -> SQLDataType.SMALLINT;
      case INT -> SQLDataType.INTEGER;
      case LONG, DURATION -> SQLDataType.BIGINT;
      case FLOAT, DOUBLE -> SQLDataType.DOUBLE;
      case DECIMAL -> SQLDataType.DECIMAL(size.precision(), size.scale());
      case BIG_INTEGER -> SQLDataType.DECIMAL_INTEGER.precision(size.precision());
      case TEXT -> SQLDataType.VARCHAR(size.length());
      case BYTES -> SQLDataType.VARBINARY(size.length());
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

  /**
   * Returns the type of a value of a kind, of whatever size, that stands alone in an expression.
   */
  public DataType<?> ofValue(ColumnKind kind) {
    return switch (kind) {
      case TEXT -> SQLDataType.VARCHAR;
      case BYTES -> SQLDataType.VARBINARY;
      case DECIMAL, BIG_INTEGER -> SQLDataType.DECIMAL(38, 10);
      default -> of(kind, ColumnSize.DEFAULT);
    };
  }

  /** Returns what is stored for a value as DDL writes it for a default. */
  public Field<?> literal(Object stored) {
    return DSL.inline(stored);
  }

  /** Returns the text of JSON, for databases that keep it as a text; anything else as it is. */
  protected static Object textOfJson(Object stored) {
    if (stored instanceof JSON json) {
      return json.data();
    }
    return stored instanceof JSONB json ? json.data() : stored;
  }

  /** Returns a type by its name in the database. */
  protected static DataType<?> named(String type) {
    return DefaultDataType.getDefaultDataType(type);
  }
}
