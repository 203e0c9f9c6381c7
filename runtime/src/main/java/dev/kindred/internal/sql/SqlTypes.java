package dev.kindred.internal.sql;

import dev.kindred.spi.ColumnKind;
import dev.kindred.spi.ColumnSize;
import org.jooq.DataType;
import org.jooq.SQLDialect;
import org.jooq.impl.DefaultDataType;
import org.jooq.impl.SQLDataType;

/** The SQL type of each kind of column. */
public final class SqlTypes {

  /** As many characters as a VARCHAR of MariaDB can have, at four bytes each. */
  private static final int MARIADB_VARCHAR = 16_000;

  private static final int H2_VARCHAR = 1_048_576;
  private static final int POSTGRESQL_VARCHAR = 10_485_760;
  private static final int MARIADB_VARBINARY = 65_000;

  private SqlTypes() {}

  /** The type that a column is created with. */
  public static DataType<?> of(SQLDialect dialect, ColumnKind kind, ColumnSize size) {
    return switch (dialect) {
      case MARIADB -> mariadb(kind, size);
      case SQLITE -> sqlite(kind, size);
      case POSTGRES -> postgresql(kind, size);
      default -> h2(kind, size);
    };
  }

  /** The type of a value of a kind, of whatever size, that stands alone in an expression. */
  static DataType<?> ofValue(SQLDialect dialect, ColumnKind kind) {
    return switch (kind) {
      case TEXT -> dialect == SQLDialect.MARIADB ? SQLDataType.CHAR : SQLDataType.VARCHAR;
      case BYTES -> SQLDataType.VARBINARY;
      case DECIMAL, BIG_INTEGER -> decimal(dialect);
      default -> of(dialect, kind, ColumnSize.DEFAULT);
    };
  }

  private static DataType<?> decimal(SQLDialect dialect) {
    return dialect == SQLDialect.POSTGRES ? SQLDataType.NUMERIC : SQLDataType.DECIMAL(38, 10);
  }

  private static DataType<?> h2(ColumnKind kind, ColumnSize size) {
    return switch (kind) {
      case TEXT -> size.length() > H2_VARCHAR ? SQLDataType.CLOB : standard(kind, size);
      case BYTES -> size.length() > H2_VARCHAR ? SQLDataType.BLOB : standard(kind, size);
      default -> standard(kind, size);
    };
  }

  private static DataType<?> postgresql(ColumnKind kind, ColumnSize size) {
    return kind == ColumnKind.TEXT && size.length() > POSTGRESQL_VARCHAR
        ? SQLDataType.CLOB
        : standard(kind, size);
  }

  /** Texts compare by their characters, trailing blanks included; times have no zone. */
  private static DataType<?> mariadb(ColumnKind kind, ColumnSize size) {
    return switch (kind) {
      case TEXT ->
          named(
              (size.length() > MARIADB_VARCHAR ? "longtext" : "varchar(" + size.length() + ")")
                  + " character set utf8mb4 collate utf8mb4_nopad_bin");
      case BYTES -> size.length() > MARIADB_VARBINARY ? named("longblob") : standard(kind, size);
      case UUID -> named("uuid");
      case DATE_TIME, OFFSET_DATE_TIME, INSTANT -> named("datetime(6)");
      default -> standard(kind, size);
    };
  }

  /** The names say what is meant; what counts is the affinity that SQLite reads from them. */
  private static DataType<?> sqlite(ColumnKind kind, ColumnSize size) {
    return switch (kind) {
      case BIG_INTEGER -> SQLDataType.DECIMAL(size.precision(), 0);
      case BYTES -> named("blob");
      case UUID, DATE, TIME, DATE_TIME, OFFSET_DATE_TIME, INSTANT, JSON, JSONB -> named("text");
      default -> standard(kind, size);
    };
  }

  private static DataType<?> named(String type) {
    return DefaultDataType.getDefaultDataType(type);
  }

  private static DataType<?> standard(ColumnKind kind, ColumnSize size) {
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
}
