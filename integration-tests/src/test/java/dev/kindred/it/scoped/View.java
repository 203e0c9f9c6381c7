package dev.kindred.it.scoped;

import org.jspecify.annotations.Nullable;

/**
 * What a statement sees.
 *
 * @param tenant whose rows it sees; null for all
 * @param whole whether it sees marked rows
 */
record View(@Nullable Long tenant, boolean whole) {

  /** What a statement would see that forgot all scopes. */
  static final View ALL = new View(null, true);

  boolean sees(Row row) {
    return isOfTenant(row) && (whole || !row.marked());
  }

  boolean isOfTenant(Row row) {
    return tenant == null || row.tenant() == tenant;
  }

  /** The same view with marked rows. */
  View withMarked() {
    return new View(tenant, true);
  }
}
