package dev.kindred.internal.execution;

import dev.kindred.internal.query.RowScopes;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Access to connections of a database with row-level security, which is told the tenant of the
 * statements. The setting belongs to a transaction, so that no connection has it afterwards,
 * whatever fails: a statement outside of one gets its own.
 */
record SecuredConnections(Transactions transactions, TenantSetting setting)
    implements ConnectionAccess {

  @Override
  public ConnectionAccess under(RowScopes scopes) {
    return new SecuredConnections(transactions, TenantSetting.of(scopes));
  }

  @Override
  public <T extends @Nullable Object> T with(Use<T> use) throws SQLException {
    Transaction open = transactions.current();
    if (open != null) {
      open.tell(setting);
      return open.with(use);
    }
    return isNone() ? transactions.with(use) : transactions.<T, SQLException>run(() -> with(use));
  }

  @Override
  public <T extends @Nullable Object> T reading(Use<T> use) throws SQLException {
    if (isNone() && transactions.current() == null) {
      return transactions.reading(use);
    }
    return transactions.current() == null
        ? transactions.<T, SQLException>run(transactions.reading(), () -> with(use))
        : with(use);
  }

  private boolean isNone() {
    return setting.equals(TenantSetting.NONE);
  }

  @Override
  public void prepare(Connection ofStream) throws SQLException {
    Transaction open = transactions.current();
    if (open != null && open.connection() == ofStream) {
      open.tell(setting);
    } else if (!isNone()) {
      setting.tell(ofStream);
    }
  }

  /**
   * Leases the connection of the thread's transaction. The application's SQL can change the setting
   * there, so that it is told again afterwards.
   *
   * @throws IllegalStateException outside a transaction, if there is a tenant
   */
  @Override
  public ConnectionLease lease() {
    Transaction open = transactions.current();
    if (open != null) {
      transactions.translating(
          () -> {
            open.tell(setting);
            open.forgetSetting();
            return true;
          });
    } else if (!isNone()) {
      throw new IllegalStateException(
          "The database guards the rows of tenants, and knows the tenant for a transaction: SQL of"
              + " your own needs one, by db.transaction(..). Nothing was sent.");
    }
    return transactions.lease();
  }
}
