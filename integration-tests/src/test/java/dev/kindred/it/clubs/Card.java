package dev.kindred.it.clubs;

import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Is made for a membership, and outlives it. */
@Entity(table = "clubs_card")
public record Card(
    @Id Long id, @ForeignKey(onDelete = SET_NULL, optional = true) One<Membership> membership) {}
