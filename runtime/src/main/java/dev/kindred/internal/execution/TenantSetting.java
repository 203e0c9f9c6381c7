package dev.kindred.internal.execution;

import dev.kindred.internal.query.RowScope.Kind;
import dev.kindred.internal.query.RowScopes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * What a database with row-level security is told of the tenant, by settings that its policies
 * read. They end with the transaction.
 *
 * @param tenant the tenant as text; empty for none
 * @param all {@code on} for the rows of all tenants; else empty
 */
record TenantSetting(String tenant, String all) {

  /** No tenant, and so no rows of tenants. */
  static final TenantSetting NONE = new TenantSetting("", "");

  private static final TenantSetting ALL = new TenantSetting("", "on");

  private static final String TELL =
      "select set_config('kindred.tenant', ?, true), set_config('kindred.all_tenants', ?, true)";

  /** Returns the setting for statements under scopes. */
  static TenantSetting of(RowScopes scopes) {
    Object tenant = scopes.tenant();
    if (tenant != null) {
      return new TenantSetting(tenant.toString(), "");
    }
    return scopes.all().stream().anyMatch(each -> each.kind() == Kind.NO_TENANT) ? NONE : ALL;
  }

  /** Tells it for the rest of the transaction that the connection is in. */
  void tell(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(TELL)) {
      statement.setString(1, tenant);
      statement.setString(2, all);
      statement.execute();
    }
  }
}
