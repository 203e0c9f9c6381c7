package dev.kindred.internal.dialect.mysql;

import dev.kindred.internal.dialect.Arithmetic;
import dev.kindred.internal.dialect.Casts;
import dev.kindred.internal.dialect.ColumnScale;
import dev.kindred.internal.dialect.CurrentSchema;
import dev.kindred.internal.dialect.DateFunctions;
import dev.kindred.internal.dialect.Ddl;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.DriverErrors;
import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.internal.dialect.Limits;
import dev.kindred.internal.dialect.LockSemantics;
import dev.kindred.internal.dialect.QueryClauses;
import dev.kindred.internal.dialect.Sequences;
import dev.kindred.internal.dialect.SqlIdentifiers;
import dev.kindred.internal.dialect.StoredTypes;
import dev.kindred.internal.dialect.TextFunctions;
import dev.kindred.internal.dialect.Writes;
import java.util.function.Supplier;
import org.jooq.Configuration;

/** Dialect of MySQL from 8.0.19 on, with InnoDB tables. */
public final class MysqlDialect extends Dialect {

  private final StoredTypes types = new MysqlTypes();
  private final JdbcValues values = new InnodbValues(types, "MySQL");
  private final Limits limits = new MysqlLimits();
  private final Casts casts = new MysqlJsonCasts(types);
  private final LockSemantics locks = new InnodbLocks(true);
  private final Writes writes = new MysqlWrites();
  private final Ddl ddl = new InnodbDdl();
  private final DriverErrors errors = new MysqlErrors();

  /** Creates the dialect over a configuration of jOOQ's. */
  public MysqlDialect(Supplier<Configuration> jooq) {
    super(jooq, "MySQL");
  }

  @Override
  public SqlIdentifiers names() {
    return SqlIdentifiers.IN_BACKTICKS;
  }

  @Override
  public StoredTypes types() {
    return types;
  }

  @Override
  public JdbcValues values() {
    return values;
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
  public Arithmetic arithmetic() {
    return new MysqlArithmetic();
  }

  @Override
  public DateFunctions dates() {
    return new MysqlDates();
  }

  @Override
  public TextFunctions texts() {
    return new MysqlTexts();
  }

  @Override
  public LockSemantics locks() {
    return locks;
  }

  @Override
  public Writes writes() {
    return writes;
  }

  @Override
  public Ddl ddl() {
    return ddl;
  }

  @Override
  public CurrentSchema schemas() {
    return new InnodbSchema();
  }

  @Override
  public DriverErrors errors() {
    return errors;
  }

  @Override
  public QueryClauses clauses() {
    return QueryClauses.NONE;
  }

  @Override
  public Sequences sequences() {
    return Sequences.AUTOMATIC;
  }

  @Override
  public boolean readsFromOldSnapshot() {
    return true;
  }

  @Override
  public ColumnScale scale() {
    return new MysqlDriverScale();
  }
}
