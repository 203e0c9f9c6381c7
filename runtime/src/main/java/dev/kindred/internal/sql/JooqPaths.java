package dev.kindred.internal.sql;

import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.spi.EntityTable;
import dev.kindred.spi.ForwardRelation;
import java.util.Objects;
import org.jooq.Field;

/** Paths along foreign keys in jOOQ's own queries, where jOOQ joins their tables itself. */
final class JooqPaths {

  private JooqPaths() {}

  /** Returns whether a path follows nothing but foreign keys. */
  static boolean canJoin(PathNode path) {
    return path.isRoot()
        || (!path.isVariable()
            && path.relation() instanceof ForwardRelation
            && canJoin(path.parent()));
  }

  /** Returns a column of the row at the end of a path. */
  static Field<?> field(ColumnNode column) {
    return Objects.requireNonNull(table(column.path()).field(column.column()));
  }

  private static EntityTable table(PathNode path) {
    return path.isRoot()
        ? path.target().table()
        : table(path.parent()).target((ForwardRelation) path.relation());
  }
}
