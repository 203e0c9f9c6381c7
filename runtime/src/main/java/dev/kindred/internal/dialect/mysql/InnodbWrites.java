package dev.kindred.internal.dialect.mysql;

import dev.kindred.internal.dialect.JoinedUpdate;
import dev.kindred.internal.dialect.SqlIdentifiers;
import dev.kindred.internal.dialect.UpsertForm;
import dev.kindred.internal.dialect.Writes;
import dev.kindred.spi.EntityMetadata;
import org.jooq.UpdateConditionStep;

/** Changes of InnoDB's tables, in MySQL and MariaDB. */
public abstract class InnodbWrites implements Writes {

  @Override
  public final boolean returnsGivenValues() {
    return returnsRows();
  }

  @Override
  public final UpsertForm upsertForm() {
    return UpsertForm.ON_DUPLICATE_KEY;
  }

  @Override
  public final boolean upsertsWaitForOthers() {
    return true;
  }

  @Override
  public final String lockingClause(EntityMetadata<?> root, SqlIdentifiers names) {
    return LockingInsert.clause(root, names);
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
