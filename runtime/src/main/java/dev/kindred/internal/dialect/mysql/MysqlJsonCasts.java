package dev.kindred.internal.dialect.mysql;

import dev.kindred.internal.dialect.StoredTypes;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.type.ColumnKind;
import org.jooq.Field;

/**
 * Casts of MySQL, where JSON is a separate type: a text compared with JSON would be a JSON string.
 */
final class MysqlJsonCasts extends MysqlCasts {

  MysqlJsonCasts(StoredTypes types) {
    super(types);
  }

  @Override
  public boolean castsBesideColumn(ColumnType<?> type) {
    return isJson(type.kind());
  }

  private static boolean isJson(ColumnKind kind) {
    return kind == ColumnKind.JSON || kind == ColumnKind.JSONB;
  }

  @Override
  public Field<?> besideColumn(Field<?> parameter, ColumnKind kind) {
    return isJson(kind) ? toValue(parameter, kind) : parameter;
  }
}
