package dev.kindred.internal.dialect.postgresql;

import dev.kindred.internal.dialect.Casts;
import dev.kindred.internal.dialect.DriverErrors;
import dev.kindred.internal.dialect.Limits;
import dev.kindred.internal.dialect.Sequences;
import java.util.function.Supplier;
import org.jooq.Configuration;

/**
 * Dialect of several PostgreSQL servers behind ShardingSphere-JDBC, which binds no arrays. Lists
 * are lists of parameters.
 */
final class ShardedPostgresqlDialect extends PostgresqlDialect {

  private final Casts casts = new ShardedPostgresqlCasts(types());
  private final Limits limits = new ShardedPostgresqlLimits();
  private final DriverErrors errors = new ShardedPostgresqlErrors();

  ShardedPostgresqlDialect(Supplier<Configuration> jooq) {
    super(jooq, "PostgreSQL in shards");
  }

  @Override
  public String fileName() {
    return "postgresql-sharded";
  }

  @Override
  public Limits limits() {
    return limits;
  }

  @Override
  public Casts casts() {
    return casts;
  }

  @Override
  public DriverErrors errors() {
    return errors;
  }

  /** Returns that sequences are not raised after keys are given: each shard has separate ones. */
  @Override
  public Sequences sequences() {
    return Sequences.AUTOMATIC;
  }

  @Override
  public boolean countsBatches() {
    return false;
  }

  @Override
  public boolean hasArrays() {
    return false;
  }

  /** Returns false: the router sees no tenant in a joined table of an update. */
  @Override
  public boolean updatesJoinedRows() {
    return false;
  }

  /** Returns false: rows of a shard could be joined with keys that another one has found. */
  @Override
  public boolean materializesCommonTables() {
    return false;
  }
}
