package dev.kindred.sharding.firm;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Tenant;

/** Order of a tenant, whose writes call hooks. */
@Entity(table = "shard_order")
public record Order(@Id Long id, @Tenant long tenant, String text) {}
