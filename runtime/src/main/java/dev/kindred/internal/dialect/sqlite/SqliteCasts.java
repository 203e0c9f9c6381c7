package dev.kindred.internal.dialect.sqlite;

import dev.kindred.internal.dialect.Casts;
import dev.kindred.internal.dialect.StoredTypes;
import dev.kindred.spi.type.ColumnKind;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** Casts of SQLite: decimals are bound as texts, and would be compared as texts. */
final class SqliteCasts extends Casts {

  SqliteCasts(StoredTypes types) {
    super(types);
  }

  @Override
  public Field<?> besideComputed(Field<?> parameter, ColumnKind kind) {
    return alone(parameter, kind);
  }

  @Override
  public Field<?> alone(Field<?> parameter, ColumnKind kind) {
    return switch (kind) {
      case DECIMAL, BIG_INTEGER -> parameter.cast(SQLDataType.NUMERIC);
      default -> parameter;
    };
  }

  @Override
  public boolean takesTypesFromArguments() {
    return false;
  }
}
