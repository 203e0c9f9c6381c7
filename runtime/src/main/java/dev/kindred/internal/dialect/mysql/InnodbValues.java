package dev.kindred.internal.dialect.mysql;

import dev.kindred.internal.dialect.AcceptedValues;
import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.internal.dialect.StoredTypes;

/** Values of InnoDB's tables, in MySQL and MariaDB: finite numbers, and years of four digits. */
final class InnodbValues extends JdbcValues {

  private final String database;

  /** Creates the values of a database, with its name for messages. */
  InnodbValues(StoredTypes types, String database) {
    super(types);
    this.database = database;
  }

  /**
   * Refuses years before 1: InnoDB's year 0 has no 29th of February, and drivers write it as year
   * 1.
   */
  @Override
  protected void check(Object stored) {
    AcceptedValues.requireNumber(stored, database);
    AcceptedValues.requireFinite(stored, database);
    AcceptedValues.requireYear(stored, database, 1, 9_999);
  }
}
