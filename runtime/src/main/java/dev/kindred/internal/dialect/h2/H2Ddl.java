package dev.kindred.internal.dialect.h2;

import dev.kindred.internal.dialect.Ddl;

/** DDL of H2. */
final class H2Ddl implements Ddl {

  @Override
  public boolean indexesForeignKeys() {
    return true;
  }

  /** Returns false: H2 would allow deleting the row that the default itself refers to. */
  @Override
  public boolean setsDefaultOnDelete() {
    return false;
  }

  /** Returns no keyword: H2 always stores computed columns. */
  @Override
  public String storage(boolean isStored) {
    return "";
  }

  @Override
  public boolean dropsInMissingSchemas() {
    return false;
  }

  @Override
  public boolean dropsInCascade() {
    return true;
  }

  @Override
  public String catalog() {
    return "h2";
  }

  @Override
  public String typeName(String type) {
    return switch (type) {
      case "int", "int4", "mediumint", "signed" -> "integer";
      case "int8" -> "bigint";
      case "int2", "year" -> "smallint";
      case "bool", "bit" -> "boolean";
      case "decimal", "dec" -> "numeric";
      case "double", "float8", "float" -> "double precision";
      case "float4" -> "real";
      case "varchar", "char varying", "nvarchar", "varchar2", "nvarchar2" -> "character varying";
      case "char", "nchar", "bpchar" -> "character";
      case "clob", "text", "tinytext", "mediumtext", "longtext", "ntext", "nclob" ->
          "character large object";
      case "varbinary", "raw", "bytea", "longvarbinary" -> "binary varying";
      case "blob", "tinyblob", "mediumblob", "longblob", "image" -> "binary large object";
      case "datetime", "smalldatetime" -> "timestamp";
      default -> type;
    };
  }
}
