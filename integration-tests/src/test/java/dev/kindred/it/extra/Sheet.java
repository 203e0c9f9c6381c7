package dev.kindred.it.extra;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Has nothing. */
@Entity
public record Sheet(@Id Long id, @ForeignKey(onDelete = CASCADE) One<Rack> rack) {}
