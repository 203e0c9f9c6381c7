package dev.kindred.it.extra;

import static dev.kindred.model.OnDelete.CASCADE;
import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** A link that outlives one of its sides. */
@Entity
public record Lending(
    @Id Long id,
    @ForeignKey(onDelete = CASCADE) One<Gallery> gallery,
    @ForeignKey(onDelete = SET_NULL, optional = true) One<Painting> painting) {}
