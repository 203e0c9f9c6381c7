package dev.kindred.it.extra.park;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;

/** Region, which all tenants share. */
@Entity(table = "park_region")
public record Region(
    @Id Long id, String name, @Inverse Many<Lot> lots, @Inverse Many<Lot> overlooked) {}
