package dev.kindred.internal.execution;

import org.jspecify.annotations.Nullable;

/**
 * Site of the tables of a database, if it is one of several, each of a tenant.
 *
 * @param tenant whose tables they are; null if the database is the only one
 * @param schema the schema that they are in; null for that of the connections
 * @param boundary where the transactions of the database end
 */
public record TenantSite(
    @Nullable Object tenant, @Nullable String schema, TransactionBoundary boundary) {

  /** Site of the only database. */
  public static final TenantSite ONLY = new TenantSite(null, null, TransactionBoundary.NONE);

  /** Returns the site of one tenant's tables. */
  public static TenantSite of(Object tenant, @Nullable String schema, TenantBoundaries boundaries) {
    return new TenantSite(tenant, schema, boundaries.of(tenant));
  }
}
