package dev.kindred.internal.dialect.h2;

import dev.kindred.internal.dialect.Ddl;
import org.jooq.DropTableStep;
import org.jooq.Query;

/** DDL of H2. */
final class H2Ddl implements Ddl {

  @Override
  public boolean indexesForeignKeys() {
    return true;
  }

  /** Returns false: H2 would allow deleting the row that the default itself refers to. */
  @Override
  public boolean setsDefaultOnDelete() {
    return false;
  }

  /** Returns no keyword: H2 always stores computed columns. */
  @Override
  public String storage(boolean isStored) {
    return "";
  }

  @Override
  public boolean dropsInMissingSchemas() {
    return false;
  }

  @Override
  public Query drop(DropTableStep drop) {
    return drop.cascade();
  }
}
