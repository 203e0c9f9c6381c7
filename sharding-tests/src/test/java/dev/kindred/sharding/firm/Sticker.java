package dev.kindred.sharding.firm;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.Tenant;
import dev.kindred.model.UniqueTogether;

/** Label on a project. */
@Entity(table = "shard_sticker", unique = @UniqueTogether({"project", "label"}))
public record Sticker(
    @Id Long id,
    @Tenant long tenant,
    @ForeignKey(onDelete = CASCADE) One<Project> project,
    @ForeignKey(onDelete = CASCADE) One<Label> label) {}
