package dev.kindred.sharding.firm;

import dev.kindred.model.Audited;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Tenant;

/** Treaty of a tenant, whose writes are recorded among the tenant's rows. */
@Audited
@Entity(table = "shard_treaty")
public record Treaty(@Id Long id, @Tenant long tenant, String text, int pages) {}
