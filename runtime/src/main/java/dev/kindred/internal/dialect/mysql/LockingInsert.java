package dev.kindred.internal.dialect.mysql;

import dev.kindred.spi.EntityMetadata;
import java.util.Map;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.InsertSetMoreStep;
import org.jooq.Query;
import org.jooq.impl.DSL;

/**
 * Insert into a table of InnoDB that locks the row which is in its way as an update would. A plain
 * insert that is refused shares its lock with others that were refused, so that none of them can go
 * on to lock the row for itself: a deadlock. Here a row that is in the way would be updated, and
 * that is refused.
 */
public final class LockingInsert {

  /** What makes of one value two, which can't be stored in one row. */
  private static final String TWICE = " from (select 1 union all select 2) twice)";

  private LockingInsert() {}

  /** Returns an insert that locks what is in its way. */
  static Query render(InsertSetMoreStep<?> insert, EntityMetadata<?> root) {
    return insert.onDuplicateKeyUpdate().set(refused(root));
  }

  private static Map<Field<?>, Field<?>> refused(EntityMetadata<?> root) {
    Field<?> key = Objects.requireNonNull(root.table().field(root.keyColumns().get(0)));
    return Map.of(key, DSL.field("(select {0}" + TWICE, key.getDataType(), key));
  }

  /** Whether this is the statement that the database refused where a row was in the way. */
  public static boolean is(String sql) {
    return sql.endsWith(TWICE);
  }
}
