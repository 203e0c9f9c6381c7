package dev.kindred.internal.execution;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.observation.CallSites;
import dev.kindred.internal.query.DeclaredScopes;
import dev.kindred.internal.sql.SqlCompiler;
import dev.kindred.internal.sql.StatementComment;
import dev.kindred.internal.sql.StatementStore;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ListedEntities;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Compilers of statements, one for each dialect: databases with the same entities share what is
 * compiled. Thread-safe.
 */
public final class Compilers {

  private final List<EntityMetadata<?>> entities;
  private final StatementComment comment;
  private final boolean sharded;
  private final boolean audited;
  private final CallSites callSites;
  private final Map<String, SqlCompiler> compilers = new ConcurrentHashMap<>();

  /**
   * Creates the compilers of databases.
   *
   * @param entities those that statements can use
   * @param comment what the SQL says of its statement
   * @param sharded whether the rows are on several shards, behind a router
   */
  public Compilers(List<EntityMetadata<?>> entities, StatementComment comment, boolean sharded) {
    this.entities = entities;
    this.comment = comment;
    this.sharded = sharded;
    this.audited = entities.stream().anyMatch(each -> each.audited() != null);
    this.callSites = new CallSites(entities);
  }

  /** Returns the entities that statements can use. */
  public List<EntityMetadata<?>> entities() {
    return entities;
  }

  /** Returns the finder of the places that call. */
  CallSites callSites() {
    return callSites;
  }

  /** Returns whether one of the entities is audited. */
  public boolean areAudited() {
    return audited;
  }

  /** Returns the compiler for a dialect or one that is equal to it, which the compiler has. */
  SqlCompiler of(Dialect found) {
    Dialect dialect = sharded ? found.sharded() : found;
    return compilers.computeIfAbsent(dialect.fileName(), name -> created(dialect));
  }

  private SqlCompiler created(Dialect dialect) {
    SqlCompiler compiler =
        new SqlCompiler(
            dialect,
            new ListedEntities(entities)::require,
            comment,
            StatementStore.of(dialect, entities));
    return (sharded ? compiler.sharded() : compiler).under(DeclaredScopes.of(entities));
  }
}
