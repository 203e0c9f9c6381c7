package dev.kindred.internal.dialect.mariadb;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.DriverErrors;
import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.internal.dialect.StoredTypes;
import dev.kindred.spi.EntityMetadata;
import org.jooq.Configuration;
import org.jooq.Field;
import org.jooq.InsertSetMoreStep;
import org.jooq.Query;
import org.jooq.impl.DSL;

/** MariaDB with its InnoDB tables. */
public final class MariadbDialect extends Dialect {

  private final StoredTypes types = new MariadbTypes();
  private final JdbcValues values = new MariadbValues(types);
  private final DriverErrors errors = new MariadbErrors();

  /** Creates the dialect with the listeners of a configuration. */
  public MariadbDialect(Configuration configuration) {
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

  @Override
  public boolean storesNonFinite() {
    return false;
  }

  @Override
  public boolean hasFloatsOfFixedScale() {
    return true;
  }

  /** Its driver writes them into the statement. */
  @Override
  public int mostValues() {
    return Integer.MAX_VALUE;
  }

  @Override
  public boolean returnsRows() {
    return true;
  }

  @Override
  public boolean upsertsByKey() {
    return false;
  }

  @Override
  public boolean upsertsWaitForOthers() {
    return true;
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
    return true;
  }

  @Override
  public boolean readsFromOldSnapshot() {
    return true;
  }

  @Override
  public boolean readsSeveralResults() {
    return false;
  }

  /** It refuses that as it would refuse to delete any other row that is referred to. */
  @Override
  public boolean deletesSelfReferencingRows() {
    return false;
  }

  /** Character by character: what its own function does otherwise is replaced before. */
  @Override
  public Field<String> lowerCase(Field<String> text) {
    return DSL.lower(DSL.replace(text, DSL.inline("\u1e9e"), DSL.inline("\u00df")));
  }

  @Override
  public Query lockingInsert(InsertSetMoreStep<?> insert, EntityMetadata<?> root) {
    return LockingInsert.render(insert, root);
  }
}
