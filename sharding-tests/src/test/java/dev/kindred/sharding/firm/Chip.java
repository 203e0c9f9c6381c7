package dev.kindred.sharding.firm;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Tenant;
import java.util.UUID;

/** Chip of a tenant that is named by a UUID. */
@Entity(table = "shard_chip")
public record Chip(@Id UUID id, @Tenant UUID garden, String text) {}
