package dev.kindred.internal.dialect.sqlite;

import dev.kindred.internal.dialect.ColumnAlterations;
import java.util.Optional;

/** Statements that change tables of SQLite, which has none but for new columns and names. */
final class SqliteColumnAlterations extends ColumnAlterations {

  @Override
  public boolean areSupported() {
    return false;
  }

  @Override
  public Optional<String> type(String table, String column, String type, boolean nullable) {
    return Optional.empty();
  }

  @Override
  public Optional<String> nullability(
      String table, String column, String definition, boolean nullable) {
    return Optional.empty();
  }

  @Override
  public Optional<String> defaultValue(String table, String column, String value) {
    return Optional.empty();
  }

  @Override
  public Optional<String> identity(String table, String column, String type) {
    return Optional.empty();
  }

  @Override
  public Optional<String> written(String table, String column, String type, boolean nullable) {
    return Optional.empty();
  }
}
