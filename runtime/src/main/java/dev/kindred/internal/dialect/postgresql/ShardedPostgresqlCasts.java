package dev.kindred.internal.dialect.postgresql;

import dev.kindred.internal.dialect.StoredTypes;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.type.ColumnKind;
import java.util.Locale;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Casts of PostgreSQL behind a router that binds values again without their types: JSON would
 * become a text. It copies the values of an insert without spaces and {@code ::}, so that they are
 * cast by a function.
 */
final class ShardedPostgresqlCasts extends PostgresqlCasts {

  ShardedPostgresqlCasts(StoredTypes types) {
    super(types);
  }

  private static boolean isJson(ColumnType<?> type) {
    return type.kind() == ColumnKind.JSON || type.kind() == ColumnKind.JSONB;
  }

  @Override
  public boolean castsToDatabaseType(ColumnType<?> type) {
    return isJson(type) || super.castsToDatabaseType(type);
  }

  @Override
  public Field<Object> toDatabaseType(
      Field<Object> parameter, ColumnType<?> type, boolean isArray) {
    return isJson(type) && type.databaseType() == null
        ? DSL.field(type.kind().name().toLowerCase(Locale.ROOT) + "({0})", Object.class, parameter)
        : super.toDatabaseType(parameter, type, isArray);
  }
}
