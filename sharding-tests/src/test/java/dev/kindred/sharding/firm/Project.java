package dev.kindred.sharding.firm;

import static dev.kindred.model.OnDelete.CASCADE;
import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;
import dev.kindred.model.One;
import dev.kindred.model.Tenant;
import dev.kindred.model.Version;

/** Project for an account, perhaps a part of another one. */
@Entity(table = "shard_project")
public record Project(
    @Id Long id,
    @Tenant long tenant,
    String title,
    int budget,
    @ForeignKey(onDelete = CASCADE, relatedName = "projects") One<Account> account,
    @ForeignKey(onDelete = SET_NULL, optional = true, relatedName = "parts") One<Project> whole,
    @ManyToMany(through = Sticker.class, relatedName = "projects") Many<Label> labels,
    @Version int version,
    @Inverse Many<Project> parts,
    @Inverse Many<Task> tasks) {}
