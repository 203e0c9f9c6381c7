package dev.kindred.internal.dialect.h2;

import dev.kindred.internal.dialect.NewRows;
import dev.kindred.internal.dialect.UpsertForm;
import dev.kindred.internal.dialect.Writes;
import dev.kindred.spi.ColumnMetadata;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;

/** Statements with which H2 changes rows. */
final class H2Writes implements Writes {

  @Override
  public boolean returnsRows() {
    return false;
  }

  @Override
  public UpsertForm upsertForm() {
    return UpsertForm.MERGE;
  }

  @Override
  public @Nullable String mergedType(ColumnMetadata column) {
    return H2TypeNames.of(column);
  }

  /** Returns false: a concurrent upsert fails with a unique violation. */
  @Override
  public boolean upsertsWaitForOthers() {
    return false;
  }

  @Override
  public Query upsert(NewRows rows) {
    return H2Upsert.render(rows);
  }

  @Override
  public boolean qualifiesAssignedColumns() {
    return true;
  }
}
