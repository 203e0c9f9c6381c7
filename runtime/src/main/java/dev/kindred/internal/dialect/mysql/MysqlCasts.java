package dev.kindred.internal.dialect.mysql;

import dev.kindred.internal.dialect.Casts;
import dev.kindred.internal.dialect.StoredTypes;
import dev.kindred.spi.type.ColumnKind;
import org.jooq.Field;

/**
 * Casts of MySQL and MariaDB: times are sent as texts, and would turn other times into texts in the
 * same expression.
 */
public class MysqlCasts extends Casts {

  /** Creates casts to these types. */
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
