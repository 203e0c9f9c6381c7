package dev.kindred.internal.dialect.yugabyte;

import dev.kindred.internal.dialect.DriverErrors;
import dev.kindred.internal.dialect.Sequences;
import dev.kindred.internal.dialect.postgresql.PostgresqlDialect;
import org.jooq.Configuration;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

/**
 * YugabyteDB, which is PostgreSQL to its users. Its conflicts, read restarts included, have the
 * SQLSTATE of a serialization failure.
 */
public final class YugabyteDialect extends PostgresqlDialect {

  private final Sequences sequences = new YugabyteSequences();
  private final DriverErrors errors = new YugabyteErrors();

  /** Creates the dialect with the listeners of a configuration, if one is given. */
  public YugabyteDialect(@Nullable Configuration given) {
    super(given, "YugabyteDB");
  }

  @Override
  protected SQLDialect inJooq() {
    return SQLDialect.YUGABYTEDB;
  }

  @Override
  public Sequences sequences() {
    return sequences;
  }

  @Override
  public DriverErrors errors() {
    return errors;
  }
}
