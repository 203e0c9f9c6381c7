package dev.kindred.internal.dialect.postgresql;

import dev.kindred.internal.dialect.ColumnAlterations;
import dev.kindred.internal.dialect.Ddl;

/** DDL of PostgreSQL. */
final class PostgresqlDdl implements Ddl {

  @Override
  public boolean hasPartialIndexes() {
    return true;
  }

  @Override
  public boolean indexesForeignKeys() {
    return false;
  }

  /**
   * Returns one keyword: PostgreSQL computes columns when they are read only from version 18 on.
   */
  @Override
  public String storage(boolean isStored) {
    return " stored";
  }

  @Override
  public boolean setsDefaultOnDelete() {
    return true;
  }

  @Override
  public boolean dropsInCascade() {
    return true;
  }

  /** Returns the catalog's own schema last: nobody's tables are called as its are. */
  @Override
  public String selectVisibleSchemas() {
    return "select s from unnest(current_schemas(true)) with ordinality as u(s, i)"
        + " order by s = 'pg_catalog', i";
  }

  @Override
  public String catalog() {
    return "postgresql";
  }

  @Override
  public ColumnAlterations alterations() {
    return new PostgresqlColumnAlterations();
  }

  @Override
  public String selectTypeName() {
    return "select format_type(to_regtype(?), null)";
  }

  /** Returns true for those that have a size although none was written. */
  @Override
  public boolean ignoresSizeOf(String type) {
    return type.equals("bpchar") || type.equals("bit");
  }

  @Override
  public String typeName(String type) {
    return switch (type) {
      case "int4" -> "integer";
      case "int8" -> "bigint";
      case "int2" -> "smallint";
      case "float8" -> "double precision";
      case "float4" -> "real";
      case "bool" -> "boolean";
      case "varchar" -> "character varying";
      case "bpchar" -> "character";
      case "timestamp" -> "timestamp without time zone";
      case "timestamptz" -> "timestamp with time zone";
      case "time" -> "time without time zone";
      case "timetz" -> "time with time zone";
      default -> type;
    };
  }

  @Override
  public String arrayIndex() {
    return " using gin ";
  }
}
