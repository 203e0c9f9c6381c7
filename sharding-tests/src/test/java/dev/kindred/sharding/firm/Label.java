package dev.kindred.sharding.firm;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;
import dev.kindred.model.Tenant;
import java.util.UUID;

/** Label of a tenant, whose key needs no sequence. */
@Entity(table = "shard_label")
public record Label(
    @Id UUID id, @Tenant long tenant, String word, @Inverse Many<Project> projects) {}
