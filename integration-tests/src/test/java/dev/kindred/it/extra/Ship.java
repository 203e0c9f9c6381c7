package dev.kindred.it.extra;

import static dev.kindred.model.OnDelete.DO_NOTHING;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Leaves it to the database what happens when a lighthouse goes. */
@Entity
public record Ship(@Id Long id, @ForeignKey(onDelete = DO_NOTHING) One<Lighthouse> seen) {}
