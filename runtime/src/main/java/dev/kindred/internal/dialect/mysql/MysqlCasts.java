package dev.kindred.internal.dialect.mysql;

import dev.kindred.internal.dialect.Casts;
import dev.kindred.internal.dialect.StoredTypes;
import dev.kindred.spi.type.ColumnKind;
import org.jooq.Field;

/**
 * MySQL's casts, which MariaDB needs as well: it takes times as texts, and would make others texts
 * where they are mixed.
 */
public class MysqlCasts extends Casts {

  /** Casts to these types. */
  public MysqlCasts(StoredTypes types) {
    super(types);
  }

  @Override
  public Field<?> alone(Field<?> parameter, ColumnKind kind) {
    return switch (kind) {
      case DATE, TIME, DATE_TIME, OFFSET_DATE_TIME, INSTANT -> toValue(parameter, kind);
      default -> besideColumn(parameter, kind);
    };
  }

  @Override
  public final boolean takesTypesFromArguments() {
    return false;
  }
}
