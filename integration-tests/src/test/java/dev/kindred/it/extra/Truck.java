package dev.kindred.it.extra;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Stands at a depot, which is in another schema. */
@Entity(schema = "kindred_south")
public record Truck(@Id Long id, String plate, @ForeignKey(onDelete = CASCADE) One<Depot> depot) {}
