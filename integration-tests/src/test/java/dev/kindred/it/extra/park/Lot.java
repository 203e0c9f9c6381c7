package dev.kindred.it.extra.park;

import static dev.kindred.model.OnDelete.CASCADE;
import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.model.Tenant;

/** Lot of a tenant in a region, perhaps with a view of another one, and next to another lot. */
@Entity(table = "park_lot")
public record Lot(
    @Id Long id,
    @Tenant long tenant,
    String name,
    @ForeignKey(onDelete = CASCADE, relatedName = "lots") One<Region> region,
    @ForeignKey(onDelete = SET_NULL, optional = true, relatedName = "overlooked") One<Region> view,
    @ForeignKey(onDelete = SET_NULL, optional = true, relatedName = "neighbours")
        One<Lot> neighbour,
    @Inverse Many<Lot> neighbours) {}
