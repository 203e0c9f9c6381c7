package dev.kindred.internal.dialect.mysql;

import dev.kindred.internal.dialect.NewRows;
import org.jooq.Query;
import org.jooq.impl.DSL;

/** Upsert of MySQL and MariaDB, which updates a row with the same values in any unique columns. */
public final class DuplicateKeyUpsert {

  private DuplicateKeyUpsert() {}

  /** Returns the insert that updates existing rows. */
  public static Query render(NewRows rows) {
    return rows.insert().onDuplicateKeyUpdate().set(rows.changes(DSL::excluded));
  }
}
