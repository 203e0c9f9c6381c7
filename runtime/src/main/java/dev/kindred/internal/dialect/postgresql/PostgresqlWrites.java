package dev.kindred.internal.dialect.postgresql;

import dev.kindred.internal.dialect.NewRows;
import dev.kindred.internal.dialect.OnConflict;
import dev.kindred.internal.dialect.UpsertForm;
import dev.kindred.internal.dialect.Writes;
import org.jooq.Query;

/** Statements with which PostgreSQL changes rows. */
final class PostgresqlWrites implements Writes {

  @Override
  public boolean returnsRows() {
    return true;
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
