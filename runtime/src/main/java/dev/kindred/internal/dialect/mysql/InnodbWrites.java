package dev.kindred.internal.dialect.mysql;

import dev.kindred.internal.dialect.JoinedUpdate;
import dev.kindred.internal.dialect.Writes;
import dev.kindred.spi.EntityMetadata;
import org.jooq.InsertSetMoreStep;
import org.jooq.Query;
import org.jooq.UpdateConditionStep;

/** Changes of InnoDB's tables, in MySQL and MariaDB. */
public abstract class InnodbWrites implements Writes {

  @Override
  public final boolean returnsGivenValues() {
    return returnsRows();
  }

  @Override
  public final boolean upsertsByKey() {
    return false;
  }

  @Override
  public final boolean upsertsWaitForOthers() {
    return true;
  }

  @Override
  public final Query lockingInsert(Query insert, EntityMetadata<?> root) {
    return LockingInsert.render((InsertSetMoreStep<?>) insert, root);
  }

  @Override
  public final boolean assignsInTurn() {
    return true;
  }

  @Override
  public final UpdateConditionStep<?> update(JoinedUpdate joined) {
    return joined.withJoin();
  }

  /** Returns false: a row that refers to itself can't be deleted, like any other referenced row. */
  @Override
  public final boolean deletesSelfReferencingRows() {
    return false;
  }

  @Override
  public final boolean qualifiesAssignedColumns() {
    return true;
  }
}
