package dev.kindred.internal.dialect;

import org.jooq.InsertOnConflictDoUpdateStep;
import org.jooq.InsertOnConflictWhereIndexPredicateStep;
import org.jooq.Query;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Upserts with {@code ON CONFLICT}, where {@code excluded} is the name of the new rows. */
public final class OnConflict {

  private OnConflict() {}

  /** Returns a statement that inserts rows, or changes those that are there. */
  public static Query upsert(NewRows given) {
    NewRows rows = given.named(aliased(given));
    InsertOnConflictWhereIndexPredicateStep<?> target =
        rows.insert().onConflict(rows.fields(rows.on()));
    return rows.unmarked()
        .<InsertOnConflictDoUpdateStep<?>>map(target::where)
        .orElse(target)
        .doUpdate()
        .set(rows.changes(DSL::excluded));
  }

  /** Returns the table, with an alias if its own name is {@code excluded}. */
  private static Table<?> aliased(NewRows rows) {
    return rows.table().getName().equalsIgnoreCase("excluded")
        ? rows.table().as(rows.alias().apply("stored"))
        : rows.table();
  }
}
