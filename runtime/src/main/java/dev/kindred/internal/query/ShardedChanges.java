package dev.kindred.internal.query;

import dev.kindred.error.ShardingException;
import dev.kindred.spi.EntityMetadata;

/**
 * Rules for changes of a database in shards: each is in one place, so that a transaction that has
 * one place is committed as a whole.
 */
public final class ShardedChanges {

  /** Place of rows that every shard has. */
  public static final Object EVERYWHERE = new Object();

  private static final String FIND_FIRST =
      ": find the keys first, and change the rows by them. Nothing was sent.";

  private ShardedChanges() {}

  /**
   * Returns where the rows are that a statement changes: their tenant, or {@link #EVERYWHERE}.
   *
   * @throws ShardingException if they are of all tenants, or the router can't find them
   */
  public static Object place(StatementNode statement, RowScopes scopes) {
    EntityMetadata<?> root = statement.root();
    requireNoJoinTable(statement);
    if (DeclaredScopes.tenant(root).isEmpty()) {
      requireGivenKey(statement);
      return EVERYWHERE;
    }
    scopes.requireTenant(root);
    Object tenant = scopes.tenant();
    if (tenant == null) {
      throw new ShardingException(
          "Rows of "
              + root
              + " were to be changed by a database for all tenants, on several shards, of which one"
              + " could do so and the other fail: change them for each tenant by db.tenant(..)."
              + " Nothing was sent.");
    }
    return tenant;
  }

  private static void requireNoJoinTable(StatementNode statement) {
    if (statement instanceof JoinTableInsert node) {
      throw ShardRules.joinTable(node.relation());
    }
    if (statement instanceof JoinTableDelete node) {
      throw ShardRules.joinTable(node.relation());
    }
    if (statement instanceof JoinTableClear node) {
      throw ShardRules.joinTable(node.relation());
    }
  }

  /** Refuses a key that each shard would take from a sequence of its own. */
  private static void requireGivenKey(StatementNode statement) {
    if (statement.root().identity().isEmpty()) {
      return;
    }
    int key = statement.root().identity().getAsInt();
    boolean isGiven =
        statement instanceof Insert insert
            ? insert.assignments().stream().anyMatch(each -> each.column() == key)
            : statement instanceof InsertAll inserts
                ? inserts.columns().contains(key)
                : !(statement instanceof Upsert upsert) || upsert.columns().contains(key);
    if (!isGiven) {
      throw new ShardingException(
          statement.root()
              + " has no @Tenant, so that every shard has its rows, and each shard would give a new"
              + " one another key: insert it with its "
              + statement.root().column(key).attribute()
              + ", or let the key be a UUID. Nothing was sent.");
    }
  }

  /** Refuses a change whose condition the router, or not every shard, knows. */
  static void require(EntityMetadata<?> root, ShardedTables tables) {
    if (DeclaredScopes.tenant(root).isEmpty() && tables.areSeveral()) {
      throw new ShardingException(
          root
              + " has no @Tenant, so that every shard has its rows, and a condition on other tables"
              + " could find other rows on each"
              + FIND_FIRST);
    }
    for (EntityMetadata<?> each : tables.entities()) {
      if (DeclaredScopes.tenant(root).isPresent() && DeclaredScopes.tenant(each).isEmpty()) {
        throw new ShardingException(
            "A change of "
                + root
                + " depends on "
                + each
                + ", which has no @Tenant, and the router takes no such change"
                + FIND_FIRST);
      }
    }
  }
}
