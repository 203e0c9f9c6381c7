package dev.kindred.internal.dialect.postgresql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.DriverErrors;
import dev.kindred.internal.dialect.JdbcArrays;
import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.internal.dialect.StoredTypes;
import dev.kindred.spi.type.ColumnKind;
import org.jooq.Configuration;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** PostgreSQL, and what is compatible with it. */
public class PostgresqlDialect extends Dialect {

  private final StoredTypes types = new PostgresqlTypes();
  private final JdbcValues values = new PostgresqlValues(types);
  private final DriverErrors errors = new PostgresqlErrors();

  /** Creates the dialect with the listeners of a configuration. */
  public PostgresqlDialect(Configuration configuration) {
    super(configuration);
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
  public DriverErrors errors() {
    return errors;
  }

  @Override
  public final boolean storesNonFinite() {
    return true;
  }

  @Override
  public final int mostValues() {
    return 65_535;
  }

  @Override
  public final boolean bindsArrays(ColumnKind kind) {
    return JdbcArrays.have(kind);
  }

  @Override
  public final boolean returnsRows() {
    return true;
  }

  @Override
  public final boolean upsertsByKey() {
    return true;
  }

  @Override
  public final boolean upsertsWaitForOthers() {
    return true;
  }

  @Override
  public final boolean locksRows() {
    return true;
  }

  @Override
  public final boolean locksSomeTables() {
    return true;
  }

  @Override
  public final boolean locksScannedRows() {
    return false;
  }

  @Override
  public final boolean readsFromOldSnapshot() {
    return false;
  }

  @Override
  public final Field<String> lowerCase(Field<String> text) {
    return DSL.lower(text);
  }
}
