package dev.kindred.internal.engine;

import dev.kindred.internal.execution.ReplicaOptions;
import dev.kindred.internal.loading.cursor.CursorSeal;
import dev.kindred.internal.sql.StatementComment;

/**
 * Options of a database that are decided when it is opened, and hold for all views of it.
 *
 * @param cursors the seal of page cursors
 * @param comment what the SQL says of its statement
 * @param async how asynchronous calls run
 * @param replicas the replicas that answer queries
 * @param writes what is done with writes
 * @param sharded whether the rows are on several shards, behind a router
 * @param secured whether the database guards the rows of tenants
 */
public record OpeningOptions(
    CursorSeal cursors,
    StatementComment comment,
    AsyncOptions async,
    ReplicaOptions replicas,
    WriteOptions writes,
    boolean sharded,
    boolean secured) {

  /**
   * Cursors without a signature, no comments, own threads, no replicas, no hooks, no shards, no
   * guards.
   */
  static final OpeningOptions DEFAULT =
      new OpeningOptions(
          CursorSeal.UNSIGNED,
          StatementComment.NONE,
          AsyncOptions.DEFAULT,
          ReplicaOptions.NONE,
          WriteOptions.NONE,
          false,
          false);

  /** Returns these options with another seal of cursors. */
  public OpeningOptions cursors(CursorSeal other) {
    return new OpeningOptions(other, comment, async, replicas, writes, sharded, secured);
  }

  /** Returns these options with another comment. */
  public OpeningOptions comment(StatementComment other) {
    return new OpeningOptions(cursors, other, async, replicas, writes, sharded, secured);
  }

  /** Returns these options with other ones of asynchronous calls. */
  public OpeningOptions async(AsyncOptions other) {
    return new OpeningOptions(cursors, comment, other, replicas, writes, sharded, secured);
  }

  /** Returns these options with other replicas. */
  public OpeningOptions replicas(ReplicaOptions other) {
    return new OpeningOptions(cursors, comment, async, other, writes, sharded, secured);
  }

  /** Returns these options with other ones of writes. */
  public OpeningOptions writes(WriteOptions other) {
    return new OpeningOptions(cursors, comment, async, replicas, other, sharded, secured);
  }

  /** Returns these options for a database in shards. */
  public OpeningOptions inShards() {
    return new OpeningOptions(cursors, comment, async, replicas, writes, true, secured);
  }

  /** Returns these options for a database that guards the rows of tenants. */
  public OpeningOptions guarded() {
    return new OpeningOptions(cursors, comment, async, replicas, writes, sharded, true);
  }

  /**
   * Refuses shards.
   *
   * @throws IllegalStateException if the database is in shards
   */
  void requireWhole() {
    if (sharded) {
      throw new IllegalStateException(
          "sharded() is for tenants that share the tables of one database: with a database or"
              + " schema for each tenant, leave it out.");
    }
  }

  /**
   * Refuses shards that guard the rows of tenants.
   *
   * @throws IllegalStateException if the database is in shards and guards them
   */
  void requireOpenShards() {
    if (sharded && secured) {
      throw new IllegalStateException(
          "rowSecurity() is not for a database in shards: the router would not tell the tenant to"
              + " the shard of each statement. Leave it out, or sharded(). Rows of tenants are in"
              + " every condition and join all the same.");
    }
  }
}
