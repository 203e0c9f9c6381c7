package dev.kindred.internal.dialect.mysql;

import dev.kindred.spi.EntityMetadata;
import java.util.Map;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.InsertSetMoreStep;
import org.jooq.Query;
import org.jooq.impl.DSL;

/**
 * Insert into a table of InnoDB that locks an existing row with the same key exclusively. A plain
 * insert that fails takes a shared lock, and when several transactions hold it, none of them can
 * lock the row exclusively: a deadlock. This insert would update the existing row, and fails on
 * that update.
 */
public final class LockingInsert {

  /** Clause that makes two rows of one value, which can't be assigned to a single row. */
  private static final String TWO_ROWS = " from (select 1 union all select 2) twice)";

  private LockingInsert() {}

  /** Returns an insert that locks an existing row with the same key. */
  static Query render(InsertSetMoreStep<?> insert, EntityMetadata<?> root) {
    return insert.onDuplicateKeyUpdate().set(failingUpdate(root));
  }

  private static Map<Field<?>, Field<?>> failingUpdate(EntityMetadata<?> root) {
    Field<?> key = Objects.requireNonNull(root.table().field(root.keyColumns().get(0)));
    return Map.of(key, DSL.field("(select {0}" + TWO_ROWS, key.getDataType(), key));
  }

  /** Returns whether SQL is such an insert, whose failure means that the row exists. */
  public static boolean isLockingInsert(String sql) {
    return sql.contains(TWO_ROWS);
  }
}
