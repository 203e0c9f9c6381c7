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

  /**
   * Returns one keyword: PostgreSQL computes columns when they are read only from version 18 on.
   */
  @Override
  public String storage(boolean isStored) {
    return " stored";
  }

  @Override
  public boolean setsDefaultOnDelete() {
    return true;
  }

  @Override
  public Query drop(DropTableStep drop) {
    return drop.cascade();
  }

  @Override
  public String selectVisibleSchemas() {
    return "select unnest(current_schemas(true))";
  }
}
