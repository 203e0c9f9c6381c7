package dev.kindred.internal.dialect.mysql;

import dev.kindred.internal.dialect.Arithmetic;
import dev.kindred.internal.dialect.Casts;
import dev.kindred.internal.dialect.CurrentSchema;
import dev.kindred.internal.dialect.DateFunctions;
import dev.kindred.internal.dialect.Ddl;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.internal.dialect.Limits;
import dev.kindred.internal.dialect.LockSemantics;
import dev.kindred.internal.dialect.QueryClauses;
import dev.kindred.internal.dialect.Sequences;
import dev.kindred.internal.dialect.SqlIdentifiers;
import dev.kindred.internal.dialect.StoredTypes;
import java.util.function.Supplier;
import org.jooq.Configuration;

/** Dialect of MySQL and of its relatives, with InnoDB tables. */
public abstract class InnodbDialect extends Dialect {

  private final StoredTypes types;
  private final JdbcValues values;
  private final Limits limits = new MysqlLimits();
  private final Casts casts;
  private final LockSemantics locks;
  private final Ddl ddl = new InnodbDdl();

  /** Creates the dialect over a configuration of jOOQ's, with what the databases differ in. */
  protected InnodbDialect(
      Supplier<Configuration> jooq,
      String name,
      StoredTypes types,
      Casts casts,
      LockSemantics locks) {
    super(jooq, name);
    this.types = types;
    this.values = new InnodbValues(types, name);
    this.casts = casts;
    this.locks = locks;
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
  public LockSemantics locks() {
    return locks;
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
}
