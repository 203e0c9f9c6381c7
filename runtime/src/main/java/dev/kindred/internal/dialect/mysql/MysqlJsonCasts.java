package dev.kindred.internal.dialect.mysql;

import dev.kindred.internal.dialect.StoredTypes;
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
  public Field<?> besideColumn(Field<?> parameter, ColumnKind kind) {
    return switch (kind) {
      case JSON, JSONB -> toValue(parameter, kind);
      default -> parameter;
    };
  }
}
