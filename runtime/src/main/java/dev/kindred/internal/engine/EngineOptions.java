package dev.kindred.internal.engine;

import dev.kindred.internal.execution.ReplicaOptions;
import dev.kindred.internal.loading.cursor.CursorSeal;
import dev.kindred.internal.observation.StatementObserver;
import dev.kindred.internal.query.RowScopes;
import dev.kindred.internal.sql.StatementComment;
import dev.kindred.internal.writing.audit.AuditRecord.Storing;
import dev.kindred.model.FetchMode;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Options of an open database.
 *
 * @param mode the loading of handles that are read and not loaded
 * @param clock the clock of created-at and updated-at columns
 * @param cursors the seal of page cursors
 * @param observers the listeners to statements
 * @param comment what the SQL says of its statement; that of the database when it is opened
 * @param async how asynchronous calls run; that of the database when it is opened
 * @param replicas the replicas that answer queries; those of the database when it is opened
 * @param hooks what is done with writes, each around the ones that follow
 * @param sharded whether the rows are on several shards, behind a router; that of the database when
 *     it is opened
 * @param isSecured whether the database guards the rows of tenants; when it is opened
 * @param audit how the writes of audited entities are recorded; null if nobody says it
 * @param scopes which rows there are; null for those that the entities declare
 */
public record EngineOptions(
    FetchMode mode,
    Clock clock,
    CursorSeal cursors,
    List<StatementObserver> observers,
    StatementComment comment,
    AsyncOptions async,
    ReplicaOptions replicas,
    List<EngineHook> hooks,
    boolean sharded,
    boolean isSecured,
    @Nullable Storing audit,
    @Nullable RowScopes scopes) {

  /**
   * Batch loading, the system's clock in UTC, cursors without a signature, no listeners, no
   * comments, own threads, no replicas, no hooks, no shards.
   */
  public static final EngineOptions DEFAULT =
      new EngineOptions(
          FetchMode.PEERS,
          Clock.systemUTC(),
          CursorSeal.UNSIGNED,
          List.of(),
          StatementComment.NONE,
          AsyncOptions.DEFAULT,
          ReplicaOptions.NONE,
          List.of(),
          false,
          false,
          null,
          null);

  /** Returns these options with another fetch mode. */
  public EngineOptions mode(FetchMode other) {
    return new EngineOptions(
        other, clock, cursors, observers, comment, async, replicas, hooks, sharded, isSecured,
        audit, scopes);
  }

  /** Returns these options with another clock. */
  public EngineOptions clock(Clock other) {
    return new EngineOptions(
        mode, other, cursors, observers, comment, async, replicas, hooks, sharded, isSecured, audit,
        scopes);
  }

  /** Returns these options with another seal of cursors. */
  public EngineOptions cursors(CursorSeal other) {
    return new EngineOptions(
        mode, clock, other, observers, comment, async, replicas, hooks, sharded, isSecured, audit,
        scopes);
  }

  /** Returns these options with another listener beside those that there are. */
  public EngineOptions observer(StatementObserver another) {
    List<StatementObserver> all = Stream.concat(observers.stream(), Stream.of(another)).toList();
    return new EngineOptions(
        mode, clock, cursors, all, comment, async, replicas, hooks, sharded, isSecured, audit,
        scopes);
  }

  /** Returns these options with another comment. */
  public EngineOptions comment(StatementComment other) {
    return new EngineOptions(
        mode, clock, cursors, observers, other, async, replicas, hooks, sharded, isSecured, audit,
        scopes);
  }

  /** Returns these options with other ones of asynchronous calls. */
  public EngineOptions async(AsyncOptions other) {
    return new EngineOptions(
        mode, clock, cursors, observers, comment, other, replicas, hooks, sharded, isSecured, audit,
        scopes);
  }

  /** Returns these options with other replicas. */
  public EngineOptions replicas(ReplicaOptions other) {
    return new EngineOptions(
        mode, clock, cursors, observers, comment, async, other, hooks, sharded, isSecured, audit,
        scopes);
  }

  /** Returns these options with a hook inside of those that there are. */
  public EngineOptions innerHook(EngineHook another) {
    return hooks(Stream.concat(hooks.stream(), Stream.of(another)).toList());
  }

  /** Returns these options with a hook around those that there are. */
  public EngineOptions outerHook(EngineHook another) {
    return hooks(Stream.concat(Stream.of(another), hooks.stream()).toList());
  }

  private EngineOptions hooks(List<EngineHook> all) {
    return new EngineOptions(
        mode, clock, cursors, observers, comment, async, replicas, all, sharded, isSecured, audit,
        scopes);
  }

  /** Returns these options for a database in shards. */
  public EngineOptions inShards() {
    return new EngineOptions(
        mode, clock, cursors, observers, comment, async, replicas, hooks, true, isSecured, audit,
        scopes);
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

  /** Returns these options with another way to record the writes of audited entities. */
  public EngineOptions audit(Storing other) {
    return new EngineOptions(
        mode, clock, cursors, observers, comment, async, replicas, hooks, sharded, isSecured, other,
        scopes);
  }

  /** Returns these options for a database that guards the rows of tenants. */
  public EngineOptions secured() {
    return new EngineOptions(
        mode, clock, cursors, observers, comment, async, replicas, hooks, sharded, true, audit,
        scopes);
  }

  /** Returns these options with other scopes. */
  public EngineOptions scopes(RowScopes other) {
    return new EngineOptions(
        mode, clock, cursors, observers, comment, async, replicas, hooks, sharded, isSecured, audit,
        other);
  }
}
