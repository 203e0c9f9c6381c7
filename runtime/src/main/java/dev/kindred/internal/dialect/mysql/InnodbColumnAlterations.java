package dev.kindred.internal.dialect.mysql;

import dev.kindred.internal.dialect.ColumnAlterations;
import java.util.Optional;

/** Statements that change tables of InnoDB: those of a column repeat all of its definition. */
final class InnodbColumnAlterations extends ColumnAlterations {

  @Override
  public String dropForeignKey() {
    return "drop foreign key";
  }

  @Override
  public Optional<String> type(String table, String column, String type, boolean nullable) {
    return modify(table, column, type + (nullable ? " null" : " not null"));
  }

  @Override
  public Optional<String> nullability(
      String table, String column, String definition, boolean nullable) {
    return type(table, column, definition, nullable);
  }

  @Override
  public Optional<String> identity(String table, String column, String type) {
    return modify(table, column, type + " not null auto_increment");
  }

  @Override
  public Optional<String> written(String table, String column, String type, boolean nullable) {
    return type(table, column, type, nullable);
  }

  private static Optional<String> modify(String table, String column, String definition) {
    return Optional.of("alter table " + table + " modify " + column + " " + definition);
  }
}
