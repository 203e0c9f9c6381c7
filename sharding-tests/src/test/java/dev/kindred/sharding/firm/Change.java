package dev.kindred.sharding.firm;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Tenant;
import java.util.UUID;

/** Record of a change, of a tenant. */
@Entity(table = "shard_change")
public record Change(@Id UUID id, @Tenant long tenant, @Column(length = 800) String content) {}
