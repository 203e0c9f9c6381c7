package dev.kindred.internal.dialect.mariadb;

import dev.kindred.internal.dialect.AcceptedValues;
import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.internal.dialect.StoredTypes;

/** MariaDB takes finite numbers only, and dates of four-digit years. */
final class MariadbValues extends JdbcValues {

  MariadbValues(StoredTypes types) {
    super(types);
  }

  /** Its year 0 has no 29th of February, and its driver writes it as year 1. */
  @Override
  protected void check(Object stored) {
    AcceptedValues.requireNumber(stored, "MariaDB");
    AcceptedValues.requireFinite(stored, "MariaDB");
    AcceptedValues.requireYear(stored, "MariaDB", 1, 9_999);
  }
}
