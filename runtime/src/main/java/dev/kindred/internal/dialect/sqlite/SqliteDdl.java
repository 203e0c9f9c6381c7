package dev.kindred.internal.dialect.sqlite;

import dev.kindred.internal.dialect.ColumnAlterations;
import dev.kindred.internal.dialect.CommentSyntax;
import dev.kindred.internal.dialect.Ddl;
import java.sql.DatabaseMetaData;
import java.util.List;

/** DDL of SQLite, which allows a foreign key to a table that does not exist yet. */
final class SqliteDdl implements Ddl {

  @Override
  public boolean hasPartialIndexes() {
    return true;
  }

  @Override
  public boolean hasSchemas() {
    return false;
  }

  @Override
  public boolean addsForeignKeys() {
    return false;
  }

  @Override
  public boolean indexesForeignKeys() {
    return false;
  }

  @Override
  public boolean declaresKeysWithIdentities() {
    return true;
  }

  @Override
  public boolean setsDefaultOnDelete() {
    return true;
  }

  @Override
  public boolean boundsLengths() {
    return false;
  }

  @Override
  public List<String> beforeDrop() {
    return List.of("pragma foreign_keys = off");
  }

  @Override
  public List<String> afterDrop() {
    return List.of("pragma foreign_keys = on");
  }

  @Override
  public String selectVisibleSchemas() {
    return "";
  }

  @Override
  public CommentSyntax comments() {
    return CommentSyntax.NONE;
  }

  @Override
  public String catalog() {
    return "sqlite";
  }

  @Override
  public ColumnAlterations alterations() {
    return new SqliteColumnAlterations();
  }

  @Override
  public boolean ignoresCaseOfTables(DatabaseMetaData metadata) {
    return true;
  }

  @Override
  public boolean ignoresCaseOfColumns(DatabaseMetaData metadata) {
    return true;
  }
}
