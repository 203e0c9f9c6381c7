package dev.kindred.it.addresses;

import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.Embedded;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** A parking space, whose key is a value object. */
@Entity
public record Parking(
    @Id @Embedded(prefix = "") Slot slot,
    @ForeignKey(onDelete = SET_NULL, optional = true) One<Resident> holder) {}
