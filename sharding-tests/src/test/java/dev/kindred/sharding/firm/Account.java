package dev.kindred.sharding.firm;

import static dev.kindred.model.OnDelete.PROTECT;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.model.SoftDelete;
import dev.kindred.model.Tenant;
import dev.kindred.model.UniqueTogether;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Account of a tenant, which is deleted softly. */
@Entity(table = "shard_account", unique = @UniqueTogether({"tenant", "name"}))
public record Account(
    @Id Long id,
    @Tenant long tenant,
    String name,
    int score,
    @Nullable String note,
    @ForeignKey(onDelete = PROTECT, optional = true, relatedName = "accounts") One<Country> country,
    @SoftDelete @Nullable Instant deleted,
    @Inverse Many<Project> projects) {}
