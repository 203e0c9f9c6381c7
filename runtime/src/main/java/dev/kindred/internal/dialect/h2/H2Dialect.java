package dev.kindred.internal.dialect.h2;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.DriverErrors;
import dev.kindred.internal.dialect.JdbcArrays;
import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.internal.dialect.StoredTypes;
import dev.kindred.spi.type.ColumnKind;
import org.jooq.Configuration;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** H2, which is close to the SQL standard. */
public final class H2Dialect extends Dialect {

  private final StoredTypes types = new H2Types();
  private final JdbcValues values = new JdbcValues(types);
  private final DriverErrors errors = new H2Errors();

  /** Creates the dialect with the listeners of a configuration. */
  public H2Dialect(Configuration configuration) {
    super(configuration);
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
  public DriverErrors errors() {
    return errors;
  }

  /** It counts UTF-16 units. */
  @Override
  public int length(String text) {
    return text.length();
  }

  @Override
  public boolean storesNonFinite() {
    return true;
  }

  @Override
  public int mostValues() {
    return 100_000;
  }

  @Override
  public boolean bindsArrays(ColumnKind kind) {
    return JdbcArrays.have(kind);
  }

  @Override
  public boolean returnsRows() {
    return false;
  }

  @Override
  public boolean upsertsByKey() {
    return true;
  }

  /** It raises a unique violation. */
  @Override
  public boolean upsertsWaitForOthers() {
    return false;
  }

  @Override
  public boolean locksRows() {
    return true;
  }

  @Override
  public boolean locksSomeTables() {
    return false;
  }

  @Override
  public boolean locksScannedRows() {
    return false;
  }

  @Override
  public boolean readsFromOldSnapshot() {
    return false;
  }

  /** Character by character: what its own function does otherwise is replaced before. */
  @Override
  public Field<String> lowerCase(Field<String> text) {
    return DSL.lower(DSL.translate(text, DSL.inline("\u0130\u03a3"), DSL.inline("i\u03c3")));
  }
}
