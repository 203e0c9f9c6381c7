package dev.kindred.internal.dialect.mysql;

import dev.kindred.internal.dialect.NewRows;
import org.jooq.Query;
import org.jooq.impl.DSL;

/** MySQL's changes. */
final class MysqlWrites extends InnodbWrites {

  /** The driver returns the generated keys, which are one after the other. */
  @Override
  public boolean returnsRows() {
    return false;
  }

  @Override
  public Query upsert(NewRows rows) {
    return rows.insert().onDuplicateKeyUpdate().set(rows.changes(DSL::excluded));
  }
}
