package dev.kindred.sharding.firm;

import dev.kindred.model.Id;
import dev.kindred.model.MappedSuperclass;
import dev.kindred.model.Tenant;
import org.jspecify.annotations.Nullable;

/** What rows of a tenant have in common. */
@MappedSuperclass
abstract class TenantRow {

  @Id @Nullable Long id;
  @Tenant long tenant;
}
