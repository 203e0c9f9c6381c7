package dev.kindred.internal.dialect.yugabyte;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.DriverErrors;
import dev.kindred.internal.dialect.Sequences;
import dev.kindred.internal.dialect.postgresql.PostgresqlDialect;
import java.util.function.Supplier;
import org.jooq.Configuration;

/**
 * YugabyteDB, which is PostgreSQL to its users. Its conflicts, read restarts included, have the
 * SQLSTATE of a serialization failure.
 */
public final class YugabyteDialect extends PostgresqlDialect {

  private final Sequences sequences = new YugabyteSequences();
  private final DriverErrors errors = new YugabyteErrors();

  /** Creates the dialect over a configuration of jOOQ's. */
  public YugabyteDialect(Supplier<Configuration> jooq) {
    super(jooq, "YugabyteDB");
  }

  @Override
  public Dialect sharded() {
    throw unsharded();
  }

  @Override
  public Sequences sequences() {
    return sequences;
  }

  @Override
  public DriverErrors errors() {
    return errors;
  }

  @Override
  public boolean limitsByFetch() {
    return false;
  }

  /** Returns false: older versions do not know MATERIALIZED. */
  @Override
  public boolean materializesCommonTables() {
    return false;
  }
}
