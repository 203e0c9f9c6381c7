package dev.kindred.internal.dialect;

import org.jooq.Query;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Upserts with {@code ON CONFLICT}, where the new rows are called {@code excluded}. */
public final class OnConflict {

  private OnConflict() {}

  /** Returns a statement that inserts rows, or changes those that are there. */
  public static Query upsert(NewRows given) {
    NewRows rows = given.named(named(given));
    return rows.insert()
        .onConflict(rows.fields(rows.on()))
        .doUpdate()
        .set(rows.changes(DSL::excluded));
  }

  /** A table of that name would be taken for the new rows. */
  private static Table<?> named(NewRows rows) {
    return rows.table().getName().equalsIgnoreCase("excluded")
        ? rows.table().as(rows.alias().apply("stored"))
        : rows.table();
  }
}
