package dev.kindred.internal.dialect.mariadb;

import dev.kindred.internal.dialect.NewRows;
import dev.kindred.internal.dialect.mysql.DuplicateKeyUpsert;
import dev.kindred.internal.dialect.mysql.InnodbWrites;
import org.jooq.Query;

/** MariaDB's changes. */
final class MariadbWrites extends InnodbWrites {

  private final boolean returnsRows;

  MariadbWrites(boolean returnsRows) {
    this.returnsRows = returnsRows;
  }

  @Override
  public boolean returnsRows() {
    return returnsRows;
  }

  @Override
  public Query upsert(NewRows rows) {
    return DuplicateKeyUpsert.render(rows);
  }
}
