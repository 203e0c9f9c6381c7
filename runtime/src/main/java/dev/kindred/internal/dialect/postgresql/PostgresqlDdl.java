package dev.kindred.internal.dialect.postgresql;

import dev.kindred.internal.dialect.Ddl;
import org.jooq.DropTableStep;
import org.jooq.Query;

/** DDL of PostgreSQL. */
final class PostgresqlDdl implements Ddl {

  @Override
  public boolean indexesForeignKeys() {
    return false;
  }

  @Override
  public boolean setsDefaultOnDelete() {
    return true;
  }

  @Override
  public Query drop(DropTableStep drop) {
    return drop.cascade();
  }
}
