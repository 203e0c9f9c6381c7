package dev.kindred.internal.dialect.postgresql;

import dev.kindred.internal.dialect.Casts;
import dev.kindred.internal.dialect.StoredTypes;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.type.ColumnKind;
import java.util.regex.Pattern;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Casts of PostgreSQL, which can't compare JSON, and takes no texts for values of other types. */
class PostgresqlCasts extends Casts {

  private static final Pattern TEXTS =
      Pattern.compile("(var)?char|text|character|bpchar|citext|name", Pattern.CASE_INSENSITIVE);

  PostgresqlCasts(StoredTypes types) {
    super(types);
  }

  @Override
  public Field<Object> toDatabaseType(
      Field<Object> parameter, ColumnType<?> type, boolean isArray) {
    String name = type.databaseType() + (isArray ? "[]" : "");
    return DSL.field("cast({0} as " + name + ")", Object.class, parameter);
  }

  @Override
  public boolean castsToDatabaseType(ColumnType<?> type) {
    return type.databaseType() != null;
  }

  @Override
  public boolean needsCastToText(ColumnType<?> type) {
    String name = type.databaseType();
    return name != null && !TEXTS.matcher(name).lookingAt();
  }

  @Override
  public boolean comparesAsText(ColumnKind kind) {
    return kind == ColumnKind.JSON;
  }
}
