package dev.kindred.internal.dialect.postgresql;

import dev.kindred.internal.dialect.Arithmetic;
import dev.kindred.internal.dialect.ArrayFunctions;
import dev.kindred.internal.dialect.Casts;
import dev.kindred.internal.dialect.CurrentSchema;
import dev.kindred.internal.dialect.DateFunctions;
import dev.kindred.internal.dialect.Ddl;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.DriverErrors;
import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.internal.dialect.Limits;
import dev.kindred.internal.dialect.LockSemantics;
import dev.kindred.internal.dialect.Sequences;
import dev.kindred.internal.dialect.StoredTypes;
import dev.kindred.internal.dialect.TextFunctions;
import dev.kindred.internal.dialect.Writes;
import java.util.function.Supplier;
import org.jooq.Configuration;

/** Dialect of PostgreSQL and of databases that are compatible with it. */
public class PostgresqlDialect extends Dialect {

  private final StoredTypes types = new PostgresqlTypes();
  private final JdbcValues values = new PostgresqlValues(types);
  private final Limits limits = new PostgresqlLimits();
  private final Casts casts = new PostgresqlCasts(types);
  private final LockSemantics locks = new PostgresqlLocks();
  private final Writes writes = new PostgresqlWrites();
  private final Sequences sequences = new PostgresqlSequences();
  private final Ddl ddl = new PostgresqlDdl();
  private final DriverErrors errors = new PostgresqlErrors();

  /** Creates the dialect over a configuration of jOOQ's. */
  public PostgresqlDialect(Supplier<Configuration> jooq) {
    this(jooq, "PostgreSQL");
  }

  /** Creates the dialect of a compatible database. */
  protected PostgresqlDialect(Supplier<Configuration> jooq, String name) {
    super(jooq, name);
  }

  @Override
  public final StoredTypes types() {
    return types;
  }

  @Override
  public final JdbcValues values() {
    return values;
  }

  @Override
  public Dialect sharded() {
    return new ShardedPostgresqlDialect(jooq());
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
  public final Arithmetic arithmetic() {
    return new PostgresqlArithmetic();
  }

  @Override
  public final DateFunctions dates() {
    return new PostgresqlDates();
  }

  @Override
  public final boolean hasRowSecurity() {
    return true;
  }

  @Override
  public boolean hasArrays() {
    return true;
  }

  @Override
  public final ArrayFunctions arrays() {
    return new PostgresqlArrays();
  }

  @Override
  public final TextFunctions texts() {
    return new PostgresqlTexts();
  }

  @Override
  public LockSemantics locks() {
    return locks;
  }

  @Override
  public final Writes writes() {
    return writes;
  }

  @Override
  public Sequences sequences() {
    return sequences;
  }

  @Override
  public final Ddl ddl() {
    return ddl;
  }

  @Override
  public final CurrentSchema schemas() {
    return new PostgresqlSchema();
  }

  @Override
  public DriverErrors errors() {
    return errors;
  }

  @Override
  public boolean limitsByFetch() {
    return true;
  }

  @Override
  public boolean materializesCommonTables() {
    return true;
  }
}
