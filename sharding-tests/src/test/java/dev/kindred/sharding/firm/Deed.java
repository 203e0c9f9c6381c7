package dev.kindred.sharding.firm;

import dev.kindred.model.Audited;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Tenant;

/** Deed of a tenant, whose writes are recorded by what every shard has. */
@Audited
@Entity(table = "shard_deed")
public record Deed(@Id Long id, @Tenant long tenant, String text) {}
