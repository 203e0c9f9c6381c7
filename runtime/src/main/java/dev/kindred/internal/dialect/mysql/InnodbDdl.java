package dev.kindred.internal.dialect.mysql;

import dev.kindred.internal.dialect.ColumnAlterations;
import dev.kindred.internal.dialect.CommentSyntax;
import dev.kindred.internal.dialect.Ddl;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;

/** DDL of InnoDB's tables, in MySQL and MariaDB. */
final class InnodbDdl implements Ddl {

  @Override
  public boolean indexesForeignKeys() {
    return true;
  }

  @Override
  public boolean indexesIdentities() {
    return true;
  }

  @Override
  public boolean constrainsComputedColumns() {
    return false;
  }

  @Override
  public boolean setsDefaultOnDelete() {
    return false;
  }

  @Override
  public List<String> beforeDrop() {
    return List.of("set foreign_key_checks = 0");
  }

  @Override
  public List<String> afterDrop() {
    return List.of("set foreign_key_checks = 1");
  }

  @Override
  public CommentSyntax comments() {
    return CommentSyntax.CLAUSE;
  }

  /** Returns it with question marks for characters that its catalog has no room for, as emojis. */
  @Override
  public String storedComment(String comment) {
    return comment.replaceAll("[\\x{10000}-\\x{10FFFF}]", "?");
  }

  @Override
  public String catalog() {
    return "mariadb";
  }

  @Override
  public ColumnAlterations alterations() {
    return new InnodbColumnAlterations();
  }

  /** Returns what the server was set up with: its files can have names in mixed case or not. */
  @Override
  public boolean ignoresCaseOfTables(DatabaseMetaData metadata) throws SQLException {
    return !metadata.supportsMixedCaseIdentifiers();
  }

  @Override
  public boolean ignoresCaseOfColumns(DatabaseMetaData metadata) {
    return true;
  }

  @Override
  public String typeName(String type) {
    return switch (type) {
      case "integer", "int4" -> "int";
      case "integer unsigned" -> "int unsigned";
      case "int8" -> "bigint";
      case "int2" -> "smallint";
      case "int3", "middleint" -> "mediumint";
      case "int1", "bool", "boolean" -> "tinyint";
      case "dec", "fixed", "numeric" -> "decimal";
      case "double precision", "real", "float8" -> "double";
      case "float4" -> "float";
      case "character", "nchar" -> "char";
      case "character varying", "nvarchar", "varcharacter" -> "varchar";
      case "json" -> "longtext";
      case "long", "long varchar" -> "mediumtext";
      default -> type;
    };
  }

  /** Returns true for integers, whose size is only how they are shown. */
  @Override
  public boolean ignoresSizeOf(String type) {
    return type.endsWith("int") || type.equals("year");
  }
}
