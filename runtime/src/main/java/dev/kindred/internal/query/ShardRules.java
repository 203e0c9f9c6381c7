package dev.kindred.internal.query;

import dev.kindred.error.ShardingException;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ManyToManyRelation;
import dev.kindred.spi.type.ColumnKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rules for statements of a database whose rows are on several shards, behind a router that knows
 * the shard of a row by its tenant. A statement for one tenant has it at each table, so it goes to
 * one shard, and is right there. One for all tenants goes to every shard, and is refused but for
 * the forms whose results are merged correctly. Entities without a tenant have the same rows on
 * every shard.
 */
public final class ShardRules {

  /**
   * Kinds of values that the router, which merges in Java, sorts as the database does: not texts,
   * whose order is that of a collation.
   */
  private static final Set<ColumnKind> SORTED_ALIKE =
      Set.of(
          ColumnKind.BYTE,
          ColumnKind.SHORT,
          ColumnKind.INT,
          ColumnKind.LONG,
          ColumnKind.DECIMAL,
          ColumnKind.BIG_INTEGER,
          ColumnKind.DATE,
          ColumnKind.DATE_TIME,
          ColumnKind.OFFSET_DATE_TIME,
          ColumnKind.INSTANT);

  private static final String FOR_EACH =
      ": ask for each tenant by db.tenant(..), and put the results together. Nothing was sent.";

  private ShardRules() {}

  /**
   * Refuses a statement that could be wrong.
   *
   * @param scopes which rows there are for it
   * @throws ShardingException if it could
   */
  public static void require(StatementNode statement, RowScopes scopes) {
    ShardedTables tables = ShardedTables.of(statement, scopes);
    tables.entities().forEach(ShardRules::requireRouted);
    EntityMetadata<?> root = statement.root();
    ManyToManyRelation joined = tables.joinTable();
    if (joined != null) {
      throw joinTable(joined);
    }
    if (tables.hasJooq()) {
      throw new ShardingException(
          "A query for "
              + root
              + " has a part that was written with jOOQ, whose tables and tenants Kindred does not"
              + " know: write it with lookups, or all of it with db.dsl(). Nothing was sent.");
    }
    if (tables.hasOtherTenants()) {
      throw new ShardingException(
          "A query for "
              + root
              + " has another one inside that is of another tenant, or of none, which can be on"
              + " another shard: make both by the same db.tenant(..). Nothing was sent.");
    }
    if (statement instanceof Select select) {
      requireRight(select, tables);
    } else if (statement instanceof Update || statement instanceof Delete) {
      ShardedChanges.require(root, tables);
    }
  }

  static ShardingException joinTable(ManyToManyRelation relation) {
    return new ShardingException(ShardedEntities.joinTable(relation) + ". Nothing was sent.");
  }

  private static void requireRouted(EntityMetadata<?> entity) {
    List<String> reasons = ShardedEntities.unrouted(entity);
    if (!reasons.isEmpty()) {
      throw new ShardingException(reasons.get(0) + ". Nothing was sent.");
    }
  }

  private static void requireRight(Select select, ShardedTables tables) {
    if (select.sources() != null && select.isSliced()) {
      throw new ShardingException(
          "limit() and offset() of the "
              + select.root()
              + " rows that are related to each of several others are not known to the router: load"
              + " them for one at a time. Nothing was sent.");
    }
    requireVisibleTenant(select, tables);
    RowLock lock = select.options().lock();
    if (lock != null) {
      requireLockable(lock, select.root());
    }
    if (tables.areOfAllTenants()) {
      String what = unmergeable(select, tables);
      if (what != null) {
        throw new ShardingException(
            "A query for "
                + select.root()
                + " has rows of all tenants, on several shards, and "
                + what
                + " over all of them could be wrong"
                + FOR_EACH);
      }
    }
  }

  /**
   * Refuses a query of rows that every shard has, unless the router sees the tenant: it looks into
   * no subquery behind a NOT, and would ask any shard.
   */
  private static void requireVisibleTenant(Select select, ShardedTables tables) {
    EntityMetadata<?> root = select.root();
    if (DeclaredScopes.tenant(root).isPresent()
        || select.filters().stream().anyMatch(ShardRules::showsTenant)) {
      return;
    }
    for (EntityMetadata<?> each : tables.entities()) {
      if (DeclaredScopes.tenant(each).isPresent()) {
        throw new ShardingException(
            root
                + " has no @Tenant, so that every shard has its rows, and the router could ask one"
                + " without those of "
                + each
                + ": start from "
                + each
                + ", or add a filter that asks for one of its rows. Nothing was sent.");
      }
    }
  }

  /** Returns whether a predicate is, or has beside others, an EXISTS on rows of a tenant. */
  private static boolean showsTenant(PredicateNode predicate) {
    return PathCollector.of(predicate).stream()
        .anyMatch(path -> DeclaredScopes.tenant(path.target()).isPresent());
  }

  private static void requireLockable(RowLock lock, EntityMetadata<?> root) {
    if (lock.conflict() == RowLock.Conflict.SKIP) {
      throw new ShardingException(
          "skipLocked() on "
              + root
              + " is not known to the router: use noWait(), and ask again. Nothing was sent.");
    }
    EntityMetadata<?> shared =
        lock.of().isEmpty()
            ? (DeclaredScopes.tenant(root).isEmpty() ? root : null)
            : lock.of().stream()
                .<EntityMetadata<?>>map(PathNode::target)
                .filter(each -> DeclaredScopes.tenant(each).isEmpty())
                .findFirst()
                .orElse(null);
    if (shared != null) {
      throw new ShardingException(
          shared
              + " has no @Tenant, so that every shard has its rows, and forUpdate() would lock them"
              + " on one of them: lock a row that has a tenant. Nothing was sent.");
    }
  }

  /**
   * Returns what of a query can't be merged from the results of several shards; null if all can.
   */
  private static @Nullable String unmergeable(Select select, ShardedTables tables) {
    if (tables.areSeveral()) {
      return "a join or a subquery";
    }
    if (select.groupBy() != null) {
      return "an aggregate";
    }
    if (select.selectList() instanceof SelectList.CountOf
        || (select.selectList() instanceof SelectList.Columns columns && columns.distinct())) {
      return "distinct()";
    }
    if (select.selectList() == SelectList.Rows.COUNT && select.isSliced()) {
      return "the count of a slice";
    }
    if (select.slice().offset() != null) {
      return "offset()";
    }
    if (select.options().lock() != null) {
      return "a lock";
    }
    return unsorted(select.order());
  }

  private static @Nullable String unsorted(List<OrderNode> order) {
    for (OrderNode each : order) {
      if (!(each.expression() instanceof ColumnNode column)
          || !SORTED_ALIKE.contains(column.type().kind())) {
        return "an order by " + each.expression() + ", which is no number or time,";
      }
    }
    return null;
  }
}
