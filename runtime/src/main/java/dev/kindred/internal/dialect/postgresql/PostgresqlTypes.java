package dev.kindred.internal.dialect.postgresql;

import dev.kindred.internal.dialect.StoredTypes;
import dev.kindred.spi.type.ColumnKind;
import dev.kindred.spi.type.ColumnSize;
import dev.kindred.spi.type.StoredType;
import java.util.Map;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;

/**
 * Types of PostgreSQL: NUMERIC without a scale holds any number, and texts that are too long for a
 * VARCHAR are TEXT.
 */
final class PostgresqlTypes extends StoredTypes {

  private static final int LONGEST_VARCHAR = 10_485_760;

  PostgresqlTypes() {
    super(
        Map.of(
            ColumnKind.JSON, new UntypedJson(ColumnKind.JSON),
            ColumnKind.JSONB, new UntypedJson(ColumnKind.JSONB)));
  }

  @Override
  public DataType<?> of(ColumnKind kind, ColumnSize size) {
    return kind == ColumnKind.TEXT && size.length() > LONGEST_VARCHAR
        ? SQLDataType.CLOB
        : super.of(kind, size);
  }

  @Override
  public String arrayOf(String element) {
    return element + "[]";
  }

  @Override
  protected StoredType<Object> arrayOf(StoredType<Object> element) {
    return new UntypedArray(element);
  }

  @Override
  protected StoredType<Object> memberOf(StoredType<Object> element) {
    return new UntypedMember(element);
  }

  @Override
  public boolean hasEnumTypes() {
    return true;
  }

  @Override
  public DataType<?> ofValue(ColumnKind kind) {
    return switch (kind) {
      case DECIMAL, BIG_INTEGER -> SQLDataType.NUMERIC;
      default -> super.ofValue(kind);
    };
  }
}
