package dev.kindred.sharding.firm;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Tenant;
import java.util.UUID;

/** Leaf of a tenant that is named by a text. */
@Entity(table = "shard_leaf")
public record Leaf(@Id UUID id, @Tenant String garden, String text) {}
