package dev.kindred.sharding.firm;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Tenant;

/** Unit of a tenant, with a natural key. */
@Entity(table = "shard_unit")
public record Unit(@Id @Column(length = 20) String code, @Tenant long tenant, String name) {}
