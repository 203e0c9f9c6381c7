package dev.kindred.it.extra.tenants;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.MappedSuperclass;
import dev.kindred.model.One;
import org.jspecify.annotations.Nullable;

/** What rows of a tenant have in common. */
@MappedSuperclass
public abstract class TenantRow {

  @Id @Nullable Long tenantId;

  @ForeignKey(
      columns = {"tenant_id"},
      onDelete = CASCADE)
  One<Tenant> tenant = One.none();

  @Id int number;

  /** Returns the tenant's key. */
  public @Nullable Long tenantId() {
    return tenantId;
  }

  /** Returns the tenant. */
  public One<Tenant> tenant() {
    return tenant;
  }

  /** Returns the number within the tenant. */
  public int number() {
    return number;
  }
}
