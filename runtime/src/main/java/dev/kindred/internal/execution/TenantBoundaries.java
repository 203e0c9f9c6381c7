package dev.kindred.internal.execution;

import dev.kindred.internal.execution.Transactions.Body;
import org.jspecify.annotations.Nullable;

/**
 * Boundaries between the databases of tenants: a thread has a transaction in one of them at a time,
 * and uses no other one meanwhile. Thread-safe.
 */
public final class TenantBoundaries {

  /** Boundary inside which the thread has a transaction. */
  private final ThreadLocal<@Nullable TenantBoundary> entered = new ThreadLocal<>();

  /** Creates the boundary of a tenant's database. */
  TransactionBoundary of(Object tenant) {
    return new TenantBoundary(tenant, entered);
  }

  /** Boundary of one tenant's database; it equals no other one of the same tenant. */
  private static final class TenantBoundary implements TransactionBoundary {

    private final Object tenant;
    private final ThreadLocal<@Nullable TenantBoundary> entered;

    TenantBoundary(Object tenant, ThreadLocal<@Nullable TenantBoundary> entered) {
      this.tenant = tenant;
      this.entered = entered;
    }

    @Override
    public void requireNoOther() {
      TenantBoundary inside = entered.get();
      if (inside != null && inside != this) {
        throw new IllegalStateException(
            "The transaction of this thread is in the database of the tenant "
                + inside.tenant
                + ", and that of the tenant "
                + tenant
                + " is another one: what is done there would not be part of it. Do it before or"
                + " after the transaction. Nothing was sent.");
      }
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> Body<T, X> around(
        Body<T, X> transaction) {
      return () -> {
        entered.set(this);
        try {
          return transaction.run();
        } finally {
          entered.remove();
        }
      };
    }
  }
}
