package dev.kindred.internal.dialect.sqlite;

import dev.kindred.internal.dialect.InlinedValues;
import dev.kindred.internal.dialect.NewRows;
import dev.kindred.internal.dialect.OnConflict;
import dev.kindred.internal.dialect.UpsertForm;
import dev.kindred.internal.dialect.Writes;
import org.jooq.Field;
import org.jooq.Query;

/** Statements with which SQLite changes rows. */
final class SqliteWrites implements Writes {

  @Override
  public boolean returnsRows() {
    return true;
  }

  @Override
  public boolean generatesPartsOfKeys() {
    return false;
  }

  @Override
  public Field<?> generatedKey() {
    return InlinedValues.none();
  }

  @Override
  public Query upsert(NewRows rows) {
    return OnConflict.upsert(rows);
  }

  @Override
  public UpsertForm upsertForm() {
    return UpsertForm.ON_CONFLICT;
  }

  @Override
  public boolean upsertsWaitForOthers() {
    return true;
  }
}
