package dev.kindred.sharding.firm;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Tenant;
import java.util.UUID;

/** What a hook was told. */
@Entity(table = "shard_event")
public record Event(@Id UUID id, @Tenant long tenant, String text) {}
