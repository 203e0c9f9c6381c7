package dev.kindred.internal.dialect.mysql;

import dev.kindred.internal.dialect.StoredTypes;
import dev.kindred.spi.type.ColumnKind;
import org.jooq.Field;

/** MySQL's casts, where JSON is more than a text: a text beside it would be a string in JSON. */
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
